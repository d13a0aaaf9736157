const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  ipcMain.on('no', () => assert.fail('nothing is sent'));
  open(__dirname, { sandbox: false });
  const [event] = await once(ipcMain, 'checked');
  assert.strictEqual(event.ports.length, 1);
});
