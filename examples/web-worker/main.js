const { app, BrowserWindow, MessageChannelMain } = require('electron');
const path = require('node:path');

app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  window.loadFile('index.html');

  const { port1, port2 } = new MessageChannelMain();
  port2.on('message', ({ data }) => {
    console.log('the worker has counted', data);
    port2.close();
  });
  port2.start();
  port2.postMessage('the quick brown fox jumps over the lazy dog');
  window.webContents.postMessage('worker-port', null, [port1]);
});
