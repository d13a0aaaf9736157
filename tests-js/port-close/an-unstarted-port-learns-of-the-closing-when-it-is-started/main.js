const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario, turns } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  const order = [];
  port2.on('message', ({ data }) => order.push(data));
  port2.on('close', () => order.push('closed'));
  port1.postMessage('last words');
  port1.close();
  await turns(10);
  assert.deepStrictEqual(order, []);
  const closed = once(port2, 'close');
  port2.start();
  await closed;
  assert.deepStrictEqual(order, ['last words', 'closed']);
});
