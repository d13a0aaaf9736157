const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('node:path');

app.whenReady().then(() => {
  ipcMain.on('set-title', (event, title) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    window.setTitle(title);
    console.log('the title is now:', window.getTitle());
  });

  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  window.loadFile('index.html');
});
