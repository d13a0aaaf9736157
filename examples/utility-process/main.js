const { app, BrowserWindow, MessageChannelMain, utilityProcess } = require('electron');
const path = require('node:path');

app.whenReady().then(() => {
  const counter = utilityProcess.fork(path.join(__dirname, 'counter.js'), [], {
    serviceName: 'counter',
  });
  counter.on('message', (words) => console.log(`main: ${words} words were counted`));
  counter.on('exit', (code) => {
    console.log(`main: the counter ended with ${code}`);
    app.quit();
  });

  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  window.loadFile('index.html');

  // The page and the counter talk without main.
  const { port1, port2 } = new MessageChannelMain();
  counter.postMessage(null, [port1]);
  window.webContents.postMessage('counter', null, [port2]);
});
