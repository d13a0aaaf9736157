const { app, ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const order = [];
  const hear = (name) => (_event, value) => order.push([name, value]);
  app.on('web-contents-created', (_event, contents) => {
    contents.on('ipc-message', (_event, channel, value) =>
      order.push(['ipc-message', channel, value]),
    );
    contents.ipc.on('ping', hear('webContents.ipc'));
    contents.mainFrame.ipc.on('ping', hear('frame.ipc'));
  });
  ipcMain.on('ping', hear('ipcMain'));
  open(__dirname);
  await once(ipcMain, 'ping');
  assert.deepStrictEqual(order, [
    ['ipc-message', 'ping', 7],
    ['frame.ipc', 7],
    ['webContents.ipc', 7],
    ['ipcMain', 7],
  ]);
});
