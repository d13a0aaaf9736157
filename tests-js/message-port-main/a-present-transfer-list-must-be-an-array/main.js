const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  for (const transfer of [undefined, null, { transfer: [port2] }, 'ports', new Set()]) {
    assert.throws(() => port1.postMessage('x', transfer), {
      name: 'TypeError',
      message: 'transferables must be an array of MessagePorts',
    });
  }
  port1.postMessage('x', []);
});
