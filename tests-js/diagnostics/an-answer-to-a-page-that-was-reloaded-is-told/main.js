const { app, BrowserWindow, ipcMain } = require('electron');

app.whenReady().then(() => {
  const preload = `${__dirname}/preload.js`;
  new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL('about:blank');
});

let asked = 0;
ipcMain.handle('session', async ({ sender }) => {
  asked++;
  if (asked > 1) return 'restored';
  sender.reload();
  await new Promise((resolve) => sender.once('did-navigate', resolve));
  return 'too late';
});
