const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const never = () => assert.fail('was removed');
  ipcMain.on('a', never);
  ipcMain.on('b', () => {});
  ipcMain.removeAllListeners('a');
  assert.deepStrictEqual(ipcMain.eventNames(), ['error', 'b']);
  ipcMain.on('a', never).off('a', never);
  ipcMain.removeAllListeners();
  assert.deepStrictEqual(ipcMain.eventNames(), []);
  open(__dirname, { sandbox: false });
  await once(ipcMain, 'checked');
});
