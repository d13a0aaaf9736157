const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  process.removeAllListeners('uncaughtException');
  ipcMain.on('ping', (_event, n) => {
    throw new Error(`boom ${n}`);
  });
  open(__dirname);
  const [first, origin] = await once(process, 'uncaughtException');
  assert.strictEqual(first.message, 'boom 1');
  assert.strictEqual(origin, 'uncaughtException');
  const [second] = await once(process, 'uncaughtException');
  assert.strictEqual(second.message, 'boom 2');
});
