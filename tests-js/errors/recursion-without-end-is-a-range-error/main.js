const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const forever = () => 1 + forever();
  assert.throws(forever, RangeError);
  const window = open(__dirname);
  const [, name] = await once(ipcMain, 'caught');
  assert.strictEqual(name, 'RangeError');
  window.webContents.send('again');
  await once(ipcMain, 'alive');
});
