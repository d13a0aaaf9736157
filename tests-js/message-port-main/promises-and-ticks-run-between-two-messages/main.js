const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  const order = [];
  port1.on('message', ({ data }) => {
    order.push(`message ${data}`);
    Promise.resolve().then(() => order.push(`promise ${data}`));
    process.nextTick(() => order.push(`tick ${data}`));
  });
  port2.postMessage(1);
  port2.postMessage(2);
  port2.close();
  port1.start();
  await once(port1, 'close');
  assert.deepStrictEqual(order, [
    'message 1',
    'tick 1',
    'promise 1',
    'message 2',
    'tick 2',
    'promise 2',
  ]);
});
