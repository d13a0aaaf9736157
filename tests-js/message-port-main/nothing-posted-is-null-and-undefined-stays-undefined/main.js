const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  const seen = [];
  port1.on('message', ({ data }) => seen.push(data));
  port1.start();
  port2.postMessage();
  port2.postMessage(undefined);
  port2.postMessage(null);
  for (const value of [42, false, [], 'hello', { hello: 'goodbye' }]) port2.postMessage(value);
  port2.close();
  await once(port1, 'close');
  assert.deepStrictEqual(seen, [
    null,
    undefined,
    null,
    42,
    false,
    [],
    'hello',
    { hello: 'goodbye' },
  ]);
});
