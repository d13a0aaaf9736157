const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  console.error = () => {};
  ipcMain.handle('function', () => () => {});
  ipcMain.handle('fine', () => 'still answered');
  open(__dirname);
  const [, ...results] = await once(ipcMain, 'results');
  assert.deepStrictEqual(results, [
    "Error invoking remote method 'function': Error: An object could not be cloned.",
    'still answered',
  ]);
});
