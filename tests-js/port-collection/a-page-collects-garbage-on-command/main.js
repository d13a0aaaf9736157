const { ipcMain } = require('electron');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const closed = once(ipcMain, 'closed');
  const window = await openLoaded(__dirname);
  await closed;
  if ((await window.webContents.executeJavaScript('typeof gc')) !== 'function') {
    throw new Error('the main world has no gc()');
  }
});
