const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  const seen = [];
  port1.on('message', ({ data }) => seen.push(data));
  for (let i = 0; i < 50; i++) port2.postMessage(i);
  port1.start();
  for (let i = 50; i < 100; i++) port2.postMessage(i);
  port2.close();
  await once(port1, 'close');
  assert.deepStrictEqual(
    seen,
    Array.from({ length: 100 }, (_, i) => i),
  );
});
