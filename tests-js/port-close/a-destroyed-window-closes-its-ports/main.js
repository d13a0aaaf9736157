const { ipcMain } = require('electron');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const arrived = once(ipcMain, 'port');
  const window = await openLoaded(__dirname);
  const [event] = await arrived;
  const [port] = event.ports;
  const closed = once(port, 'close');
  port.start();
  window.destroy();
  await closed;
});
