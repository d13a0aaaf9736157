const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  ipcMain.on('now', (event, value) => {
    assert.strictEqual(event.returnValue, undefined);
    event.returnValue = value * 2;
    assert.strictEqual(event.returnValue, undefined);
    event.returnValue = 'ignored';
  });
  ipcMain.on('now', (event) => (event.returnValue = 'ignored too'));
  ipcMain.on('later', (event) => setTimeout(() => (event.returnValue = { late: true }), 3));
  ipcMain.on('nothing', (event) => (event.returnValue = undefined));
  open(__dirname);
  const [, ...results] = await once(ipcMain, 'results');
  assert.deepStrictEqual(results, [42, { late: true }, undefined]);
});
