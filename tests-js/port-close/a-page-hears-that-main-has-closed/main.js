const { ipcMain } = require('electron');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [event] = await once(ipcMain, 'port');
  event.ports[0].close();
  await once(ipcMain, 'closed');
});
