const { ipcMain, MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');
const { check, make } = require('./values');

scenario(async () => {
  const window = open(__dirname, { sandbox: false });
  ipcMain.handle('invoke', (_event, value) => {
    check(value);
    return make();
  });
  ipcMain.on('sync', (event, value) => {
    check(value);
    event.returnValue = make();
  });
  check((await once(ipcMain, 'send'))[1]);
  check((await once(ipcMain, 'post'))[1]);
  window.webContents.send('value', make());
  window.webContents.postMessage('value', make());
  await once(ipcMain, 'checked');
  const { port1, port2 } = new MessageChannelMain();
  window.webContents.postMessage('port', null, [port1]);
  port2.postMessage(make());
  port2.start();
  check((await once(port2, 'message'))[0].data);
  const local = new MessageChannelMain();
  local.port1.postMessage(make());
  local.port2.start();
  check((await once(local.port2, 'message'))[0].data);
  check(structuredClone(make()));
  assert.ok(true);
});
