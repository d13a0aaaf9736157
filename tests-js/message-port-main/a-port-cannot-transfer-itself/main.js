const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1 } = new MessageChannelMain();
  const { port1: other } = new MessageChannelMain();
  const text = (i) => ({ name: 'Error', message: `Port at index ${i} contains the source port.` });
  assert.throws(() => port1.postMessage(null, [port1]), text(0));
  assert.throws(() => port1.postMessage(null, [other, port1]), text(1));
});
