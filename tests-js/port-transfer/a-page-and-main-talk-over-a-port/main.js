const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [event, message] = await once(ipcMain, 'port');
  assert.strictEqual(message, 'hi');
  const [port] = event.ports;
  port.on('message', ({ data }) => port.postMessage(data * 2));
  port.start();
  const [, answer] = await once(ipcMain, 'answer');
  assert.strictEqual(answer, 84);
});
