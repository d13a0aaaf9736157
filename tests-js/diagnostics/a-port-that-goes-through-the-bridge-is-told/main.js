const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const preload = `${__dirname}/preload.js`;
  new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL('about:blank');
});
