const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  port2.on('message', () => assert.fail('nothing is delivered'));
  port2.start();
  port1.close();
  assert.strictEqual(port1.postMessage('hello'), undefined);
  port1.postMessage(() => {}, 'neither cloneable nor a list');
  port1.start();
  await once(port2, 'close');
  assert.strictEqual(port2.postMessage('hello'), undefined);
  port2.postMessage(() => {});
});
