const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const carrier = new MessageChannelMain();
  const { port1, port2 } = new MessageChannelMain();
  port2.close();
  carrier.port1.postMessage('a dead one', [port2]);
  carrier.port2.start();
  const [{ data, ports }] = await once(carrier.port2, 'message');
  assert.strictEqual(data, 'a dead one');
  assert.strictEqual(ports.length, 1);
  const closed = once(ports[0], 'close');
  ports[0].start();
  await closed;
  port1.postMessage('nobody is there');
});
