const { ipcMain } = require('electron');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const closed = once(ipcMain, 'closed');
  await openLoaded(__dirname);
  setImmediate(() => globalThis.gc());
  await closed;
});
