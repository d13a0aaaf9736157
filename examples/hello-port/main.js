const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('node:path');

ipcMain.on('greeting-port', (event) => {
  const [port] = event.ports;
  port.on('message', ({ data }) => {
    console.log(`the page says: ${data.text}`);
    port.postMessage({ text: `hello, ${data.from}` });
  });
  port.start();
});

app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  window.loadFile('index.html');
});
