const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [event] = await once(ipcMain, 'ask');
  assert.throws(() => (event.returnValue = () => {}), {
    name: 'Error',
    message: 'An object could not be cloned.',
  });
});
