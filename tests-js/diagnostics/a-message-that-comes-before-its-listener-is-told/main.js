const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: `${__dirname}/preload.js` },
  });
  window.loadURL('about:blank');
  window.webContents.send('settings', { theme: 'dark' });
});
