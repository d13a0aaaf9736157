const { ipcMain, MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const { port1, port2 } = new MessageChannelMain();
  window.webContents.postMessage('port', null, [port1]);
  await once(ipcMain, 'ready');
  window.webContents.send('go');
  const [event] = await once(ipcMain, 'wait');
  port2.postMessage('over the port');
  window.webContents.send('message');
  setTimeout(() => (event.returnValue = null), 20);
  const [, before] = await once(ipcMain, 'heard');
  assert.deepStrictEqual(before, []);
});
