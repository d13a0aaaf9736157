const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const carrier = new MessageChannelMain();
  const { port1, port2 } = new MessageChannelMain();
  port1.postMessage('from before');
  carrier.port1.postMessage(null, [port1, port2]);
  carrier.port2.start();
  const [{ ports }] = await once(carrier.port2, 'message');
  const [a, b] = ports;
  b.start();
  assert.strictEqual((await once(b, 'message'))[0].data, 'from before');
  a.postMessage('from after');
  assert.strictEqual((await once(b, 'message'))[0].data, 'from after');
});
