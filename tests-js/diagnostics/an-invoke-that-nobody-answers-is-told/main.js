const { app, BrowserWindow, ipcMain } = require('electron');

app.whenReady().then(() => {
  const preload = `${__dirname}/preload.js`;
  new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL('about:blank');
});

const waiting = [];
ipcMain.handle('held', () => new Promise((resolve) => waiting.push(resolve)));
ipcMain.handle('forgotten', () => new Promise(() => {}));
