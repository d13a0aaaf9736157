const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [, value, list] = await once(ipcMain, 'value');
  assert.deepStrictEqual([value, list], ['fine', [1, 2]]);
});
