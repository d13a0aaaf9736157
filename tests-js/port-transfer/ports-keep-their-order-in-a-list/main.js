const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const carrier = new MessageChannelMain();
  const channels = [0, 1, 2, 3].map(() => new MessageChannelMain());
  channels.forEach(({ port1 }, i) => port1.postMessage(i));
  carrier.port1.postMessage(
    null,
    channels.map(({ port2 }) => port2),
  );
  carrier.port2.start();
  const [{ ports }] = await once(carrier.port2, 'message');
  assert.strictEqual(ports.length, 4);
  for (const [i, port] of ports.entries()) {
    port.start();
    assert.strictEqual((await once(port, 'message'))[0].data, i);
  }
});
