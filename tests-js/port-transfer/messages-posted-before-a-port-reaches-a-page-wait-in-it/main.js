const { ipcMain, MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const window = open(__dirname);
  const { port1, port2 } = new MessageChannelMain();
  port2.postMessage('one');
  port2.postMessage('two');
  window.webContents.postMessage('port', null, [port1]);
  port2.postMessage('three');
  const [, seen] = await once(ipcMain, 'seen');
  assert.deepStrictEqual(seen, ['one', 'two', 'three']);
});
