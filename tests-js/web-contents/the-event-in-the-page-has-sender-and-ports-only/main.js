const { ipcMain } = require('electron');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = open(__dirname, { sandbox: false });
  webContents.send('message', 1);
  await once(ipcMain, 'checked');
});
