const { ipcMain } = require('electron');
const assert = require('node:assert');
const { open, scenario } = require('../../support');

scenario(async () => {
  assert.deepStrictEqual(ipcMain.eventNames(), ['error']);
  open(__dirname);
  await new Promise((resolve) => ipcMain.once('after', resolve));
});
