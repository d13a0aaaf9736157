const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  port1.on('message', () => assert.fail('the message is dropped'));
  const closed = once(port1, 'close');
  port1.postMessage('doomed', [port2]);
  port1.start();
  await closed;
  assert.throws(() => new MessageChannelMain().port1.postMessage(null, [port2]), {
    message: 'Port at index 0 is already neutered.',
  });
});
