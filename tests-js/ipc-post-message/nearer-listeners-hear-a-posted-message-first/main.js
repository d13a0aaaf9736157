const { app, ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const order = [];
  app.once('web-contents-created', (_event, contents) => {
    contents.ipc.on('port', ({ ports }) => order.push(['webContents', ports.length]));
    contents.mainFrame.ipc.on('port', ({ ports }) => order.push(['frame', ports.length]));
  });
  ipcMain.on('port', ({ ports }) => order.push(['ipcMain', ports.length]));
  open(__dirname);
  await once(ipcMain, 'port');
  assert.deepStrictEqual(order, [
    ['frame', 1],
    ['webContents', 1],
    ['ipcMain', 1],
  ]);
});
