const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1 } = new MessageChannelMain();
  const { port1: gone } = new MessageChannelMain();
  const { port1: good } = new MessageChannelMain();
  port1.postMessage(null, [gone]);
  assert.throws(() => port1.postMessage(null, [gone]), {
    name: 'Error',
    message: 'Port at index 0 is already neutered.',
  });
  assert.throws(() => port1.postMessage(null, [good, gone]), {
    message: 'Port at index 1 is already neutered.',
  });
  gone.postMessage('neutered ports are silent', 'and check nothing');
  gone.start();
});
