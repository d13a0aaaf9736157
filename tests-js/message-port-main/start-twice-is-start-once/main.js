const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  let count = 0;
  port1.on('message', () => count++);
  assert.strictEqual(port1.start(), undefined);
  port1.start();
  port2.postMessage('once');
  port1.start();
  port2.close();
  await once(port1, 'close');
  port1.start();
  assert.strictEqual(count, 1);
});
