const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [event] = await once(ipcMain, 'port');
  const [port] = event.ports;
  const closed = once(port, 'close');
  port.start();
  await closed;
  event.sender.send('report');
  const [, own] = await once(ipcMain, 'report');
  assert.deepStrictEqual(own, []);
});
