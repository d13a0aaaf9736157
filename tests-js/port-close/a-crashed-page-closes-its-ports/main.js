const { ipcMain } = require('electron');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const arrived = once(ipcMain, 'port');
  const window = await openLoaded(__dirname);
  const [event] = await arrived;
  const [port] = event.ports;
  const closed = once(port, 'close');
  const gone = once(window.webContents, 'render-process-gone');
  port.start();
  window.webContents.forcefullyCrashRenderer();
  await Promise.all([closed, gone]);
});
