const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  ipcMain.handle('forgets', () => new Promise(() => {}));
  open(__dirname);
  await once(ipcMain, 'asked');
  setImmediate(() => globalThis.gc());
  const [, message] = await once(ipcMain, 'message');
  assert.strictEqual(message, "Error invoking remote method 'forgets': reply was never sent");
});
