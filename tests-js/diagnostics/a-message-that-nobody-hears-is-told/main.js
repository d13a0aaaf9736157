const { app, BrowserWindow } = require('electron');

app.whenReady().then(async () => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: `${__dirname}/preload.js` },
  });
  await window.loadURL('about:blank');
  window.webContents.send('news', 1);
  window.webContents.send('news', 2);
});
