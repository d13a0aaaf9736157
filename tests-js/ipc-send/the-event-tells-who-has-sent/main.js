const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const window = open(__dirname);
  const [event] = await once(ipcMain, 'ping');
  const frame = window.webContents.mainFrame;
  assert.strictEqual(event.type, 'frame');
  assert.strictEqual(event.senderFrame, frame);
  assert.strictEqual(event.processId, frame.processId);
  assert.strictEqual(event.frameId, frame.routingId);
  assert.strictEqual(event.frameTreeNodeId, frame.frameTreeNodeId);
  assert.strictEqual(event.ports, undefined);
  assert.strictEqual(typeof event.reply, 'function');
  assert.strictEqual(event.defaultPrevented, false);
  event.preventDefault();
  event.returnValue = 'of no effect';
});
