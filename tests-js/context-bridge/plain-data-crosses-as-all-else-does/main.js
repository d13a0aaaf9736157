const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [, { alike, ...identity }] = await once(ipcMain, 'result');
  for (const [name, result] of Object.entries(alike)) assert.strictEqual(result, 'alike', name);
  assert.strictEqual(Object.keys(alike).length, 12);
  assert.deepStrictEqual(identity, { oneObject: true, twoObjects: false, cycle: true });
});
