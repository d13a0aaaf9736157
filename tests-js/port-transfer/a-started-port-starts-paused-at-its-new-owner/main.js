const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario, turns } = require('../../support');

scenario(async () => {
  const carrier = new MessageChannelMain();
  const { port1, port2 } = new MessageChannelMain();
  port2.on('message', () => assert.fail('the old port is neutered'));
  port2.start();
  carrier.port1.postMessage(null, [port2]);
  port1.postMessage('for the new owner');
  carrier.port2.start();
  const [{ ports }] = await once(carrier.port2, 'message');
  let started = false;
  const arrived = once(ports[0], 'message').then(([{ data }]) => {
    assert.ok(started);
    return data;
  });
  await turns(5);
  started = true;
  ports[0].start();
  assert.strictEqual(await arrived, 'for the new owner');
});
