const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { scenario, turns } = require('../../support');

function half(listener) {
  const { port1, port2 } = new MessageChannelMain();
  port2.on('message', listener);
  port2.start();
  return port1;
}

scenario(async () => {
  let heard;
  const arrived = new Promise((resolve) => (heard = resolve));
  const port = half(({ data }) => heard(data));
  port.on('close', () => assert.fail('the other port is in use'));
  port.start();
  for (let i = 0; i < 3; i++) {
    await turns();
    globalThis.gc();
  }
  port.postMessage('anybody there?');
  assert.strictEqual(await arrived, 'anybody there?');
});
