const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const carrier = new MessageChannelMain();
  const { port1, port2 } = new MessageChannelMain();
  port1.postMessage(1);
  port1.postMessage(2);
  carrier.port1.postMessage('take it', [port2]);
  port1.postMessage(3);
  carrier.port2.start();
  const [{ ports }] = await once(carrier.port2, 'message');
  const [moved] = ports;
  port1.postMessage(4);
  port1.close();
  const seen = [];
  moved.on('message', ({ data }) => seen.push(data));
  moved.start();
  await once(moved, 'close');
  assert.deepStrictEqual(seen, [1, 2, 3, 4]);
});
