const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('node:path');

ipcMain.on('count-down', (event, { from }) => {
  const [port] = event.ports;
  for (let n = from; n > 0; n--) port.postMessage(n);
  port.close();
});

app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  window.loadFile('index.html');
});
