const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  const order = [];
  port1.on('close', (...args) => order.push(['own', ...args]));
  port2.on('close', (...args) => order.push(['peer', ...args]));
  port2.start();
  const peerClosed = once(port2, 'close');
  port1.close();
  order.push('close() has returned');
  await peerClosed;
  assert.deepStrictEqual(order, [['own', undefined], 'close() has returned', ['peer', undefined]]);
  port1.close();
  port2.close();
  assert.strictEqual(order.length, 3, 'a port closes once');
});
