const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  const extra = new MessageChannelMain();
  port1.start();
  port2.postMessage('one', [extra.port1]);
  const [event, ...rest] = await once(port1, 'message');
  assert.deepStrictEqual(rest, []);
  assert.deepStrictEqual(Object.keys(event), ['data', 'ports']);
  assert.strictEqual(Object.getPrototypeOf(event), Object.prototype);
  assert.strictEqual(event.ports.length, 1);
  assert.strictEqual(event.ports[0].constructor, port1.constructor);
  assert.notStrictEqual(event.ports[0], extra.port1);
});
