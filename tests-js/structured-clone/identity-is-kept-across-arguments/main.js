const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [, a, b, list] = await once(ipcMain, 'shared');
  assert.strictEqual(a, b.inner);
  assert.strictEqual(list[0], list);
  assert.strictEqual(list[1], a);
});
