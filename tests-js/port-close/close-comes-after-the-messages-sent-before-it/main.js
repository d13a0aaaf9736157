const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  const order = [];
  port2.on('message', ({ data }) => order.push(data));
  port2.on('close', () => order.push('closed'));
  port2.start();
  for (let i = 0; i < 3; i++) port1.postMessage(i);
  port1.close();
  await once(port2, 'close');
  assert.deepStrictEqual(order, [0, 1, 2, 'closed']);
});
