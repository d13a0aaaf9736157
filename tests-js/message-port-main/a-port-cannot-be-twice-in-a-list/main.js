const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  const { port1: twice, port2: peer } = new MessageChannelMain();
  assert.throws(() => port1.postMessage(null, [twice, twice]), {
    name: 'Error',
    message: 'Port at index 1 is a duplicate.',
  });
  // Nothing was transferred: the port still works, and the channel too.
  twice.postMessage('still here');
  peer.start();
  const [{ data }] = await once(peer, 'message');
  assert.strictEqual(data, 'still here');
  port1.postMessage('good', [twice]);
  port2.start();
  const [{ ports }] = await once(port2, 'message');
  assert.strictEqual(ports.length, 1);
});
