const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [, facts] = await once(ipcMain, 'facts');
  assert.deepStrictEqual(facts, ['of the page', ['callback', 3], ['after', 3], true]);
});
