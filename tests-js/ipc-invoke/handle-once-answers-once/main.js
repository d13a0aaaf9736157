const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  console.error = () => {};
  ipcMain.handleOnce('ticket', () => 'the only one');
  open(__dirname);
  const [, results] = await once(ipcMain, 'results');
  assert.deepStrictEqual(results, [
    'the only one',
    "Error invoking remote method 'ticket': Error: No handler registered for 'ticket'",
  ]);
  ipcMain.handle('ticket', () => {});
});
