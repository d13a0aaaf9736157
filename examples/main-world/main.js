const { app, BrowserWindow, MessageChannelMain } = require('electron');
const path = require('node:path');

app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  window.loadFile('index.html');

  const { port1, port2 } = new MessageChannelMain();
  port2.on('message', ({ data }) => console.log('from the page:', data));
  port2.start();
  port2.postMessage({ numbers: [3, 4, 5] });
  window.webContents.postMessage('for-the-page', null, [port1]);
});
