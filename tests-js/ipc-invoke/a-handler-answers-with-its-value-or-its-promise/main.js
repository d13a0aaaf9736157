const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  ipcMain.handle('sync', (event, a, b) => {
    assert.strictEqual(event.reply, undefined);
    assert.strictEqual(event.ports, undefined);
    return a + b;
  });
  ipcMain.handle('async', async (_event, value) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { value };
  });
  ipcMain.handle('nothing', () => {});
  open(__dirname);
  const [, results] = await once(ipcMain, 'results');
  assert.deepStrictEqual(results, [3, { value: 'x' }, undefined]);
});
