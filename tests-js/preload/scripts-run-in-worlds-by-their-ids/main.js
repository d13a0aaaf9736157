const { ipcMain } = require('electron');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname, { sandbox: false });
  await once(ipcMain, 'checked');
});
