const { ipcMain, MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const window = open(__dirname);
  const outer = new MessageChannelMain();
  const inner = new MessageChannelMain();
  inner.port2.postMessage({ some: 'message' });
  outer.port2.postMessage('', [inner.port1]);
  window.webContents.postMessage('port', '', [outer.port1]);
  const [, data] = await once(ipcMain, 'seen');
  assert.deepStrictEqual(data, { some: 'message' });
});
