const { ipcMain } = require('electron');
const assert = require('node:assert');
const { EventEmitter, once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const window = open(__dirname);
  window.webContents.on('ipc-message', () => assert.fail('postMessage has no ipc-message event'));
  const [event, message, ...rest] = await once(ipcMain, 'port');
  assert.deepStrictEqual([message, rest], [{ from: 'page' }, []]);
  assert.strictEqual(event.ports.length, 1);
  assert.ok(event.ports[0] instanceof EventEmitter);
  assert.strictEqual(event.senderFrame.parent, null);
  assert.strictEqual(event.senderFrame.frameToken, window.webContents.mainFrame.frameToken);
  assert.strictEqual(event.reply, undefined);
  const [empty] = await once(ipcMain, 'no port');
  assert.deepStrictEqual(empty.ports, []);
});
