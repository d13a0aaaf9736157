const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [{ ports }] = await once(ipcMain, 'port');
  ports[0].start();
  const [{ data }] = await once(ports[0], 'message');
  assert.strictEqual(data, null);
  const [{ data: copied }] = await once(ports[0], 'message');
  assert.deepStrictEqual(new Uint8Array(copied), new Uint8Array([1, 2]));
});
