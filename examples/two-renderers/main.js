const { app, BrowserWindow, MessageChannelMain } = require('electron');
const path = require('node:path');

function openWindow(page) {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js'), contextIsolation: false },
  });
  window.loadFile(page);
  return new Promise((resolve) => {
    window.once('ready-to-show', () => resolve(window));
  });
}

app.whenReady().then(async () => {
  const ping = await openWindow('ping.html');
  const pong = await openWindow('pong.html');
  const { port1, port2 } = new MessageChannelMain();
  ping.webContents.postMessage('port', null, [port1]);
  pong.webContents.postMessage('port', null, [port2]);
});
