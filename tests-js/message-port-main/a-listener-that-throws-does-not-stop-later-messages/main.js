const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  process.removeAllListeners('uncaughtException');
  const uncaught = [];
  process.on('uncaughtException', (error) => uncaught.push(error.message));
  const { port1, port2 } = new MessageChannelMain();
  const seen = [];
  port1.on('message', ({ data }) => {
    seen.push(data);
    if (data === 'bad') throw new Error('the listener failed');
  });
  port1.start();
  for (const data of ['good', 'bad', 'ugly']) port2.postMessage(data);
  port2.close();
  await once(port1, 'close');
  assert.deepStrictEqual(seen, ['good', 'bad', 'ugly']);
  assert.deepStrictEqual(uncaught, ['the listener failed']);
});
