const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const carrier = new MessageChannelMain();
  const { port1, port2 } = new MessageChannelMain();
  carrier.port1.postMessage(null, [port2]);
  let closes = 0;
  port2.on('close', () => closes++);
  port2.close();
  port2.close();
  assert.strictEqual(closes, 1);
  carrier.port2.start();
  const [{ ports }] = await once(carrier.port2, 'message');
  ports[0].start();
  port1.postMessage('the channel is fine');
  assert.strictEqual((await once(ports[0], 'message'))[0].data, 'the channel is fine');
});
