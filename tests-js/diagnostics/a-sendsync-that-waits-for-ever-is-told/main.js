const { app, BrowserWindow, ipcMain } = require('electron');

app.whenReady().then(() => {
  const preload = `${__dirname}/preload.js`;
  new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL('about:blank');
});

ipcMain.on('config', (event) => {
  globalThis.kept = event;
});
