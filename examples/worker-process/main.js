const { app, BrowserWindow, MessageChannelMain } = require('electron');
const path = require('node:path');

function openWindow(folder) {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  return window.loadFile(path.join(folder, 'index.html')).then(() => window);
}

app.whenReady().then(async () => {
  const [worker, client] = await Promise.all([openWindow('worker'), openWindow('client')]);
  const { port1, port2 } = new MessageChannelMain();
  worker.webContents.postMessage('peer', null, [port1]);
  client.webContents.postMessage('peer', null, [port2]);
  console.log('main: the windows are connected');
});
