const { app, BrowserWindow, ipcMain } = require('electron');

app.whenReady().then(() => {
  const preload = `${__dirname}/preload.js`;
  new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL('about:blank');
});

ipcMain.on('ready', ({ sender }) => sender.send('tick'));
