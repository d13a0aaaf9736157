const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1 } = new MessageChannelMain();
  const { port1: good } = new MessageChannelMain();
  for (const bad of [new ArrayBuffer(10), 'a string', new Date(), null, undefined, 1, {}]) {
    assert.throws(() => port1.postMessage('x', [bad]), {
      name: 'TypeError',
      message: 'Port at index 0 is not a valid port',
    });
  }
  assert.throws(() => port1.postMessage('x', [good, null]), {
    message: 'Port at index 1 is not a valid port',
  });
});
