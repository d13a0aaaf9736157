const { app, BrowserWindow, ipcMain } = require('electron');

app.on('window-all-closed', () => {});
app.whenReady().then(() => {
  const preload = `${__dirname}/preload.js`;
  new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL('about:blank');
});

ipcMain.on('hello', (event) => {
  const frame = event.senderFrame;
  event.sender.once('destroyed', () => {
    frame.send('answer', 42);
    event.reply('answer', 42);
  });
  BrowserWindow.fromWebContents(event.sender).destroy();
});
