const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const window = open(__dirname);
  const { port1, port2 } = new MessageChannelMain();
  port2.postMessage({ test: 21 });
  port2.start();
  window.webContents.postMessage('main-world-port', null, [port1]);
  const [{ data }] = await once(port2, 'message');
  assert.strictEqual(data, 42);
});
