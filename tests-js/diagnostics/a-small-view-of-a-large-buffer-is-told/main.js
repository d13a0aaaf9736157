const { app, BrowserWindow, ipcMain } = require('electron');

app.whenReady().then(() => {
  const preload = `${__dirname}/preload.js`;
  new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL('about:blank');
});

ipcMain.on('chunk', (_event, chunk) => console.log(chunk.length));
