const { BrowserWindow, ipcMain, MessageChannelMain } = require('electron');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const window = new BrowserWindow({ webPreferences: { preload: `${__dirname}/preload.js` } });
  ipcMain.on('crash me', () => window.webContents.forcefullyCrashRenderer());
  await window.loadURL('about:blank');
  const { port1, port2 } = new MessageChannelMain();
  const closed = once(port1, 'close');
  port1.start();
  window.webContents.postMessage('pass it on', null, [port2]);
  await closed;
});
