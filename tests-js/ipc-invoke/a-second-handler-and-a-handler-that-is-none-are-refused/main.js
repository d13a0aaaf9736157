const { ipcMain } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  assert.strictEqual(
    ipcMain.handle('once', () => {}),
    undefined,
  );
  assert.throws(() => ipcMain.handle('once', () => {}), {
    name: 'Error',
    message: "Attempted to register a second handler for 'once'",
  });
  assert.throws(() => ipcMain.handleOnce('once', () => {}), /second handler/);
  assert.throws(() => ipcMain.handle('bad', 'text'), {
    name: 'TypeError',
    message: "Expected handler to be a function, but found type 'string'",
  });
  assert.throws(() => ipcMain.handle('once', undefined), /second handler/);
  ipcMain.handleOnce('anything', undefined);
});
