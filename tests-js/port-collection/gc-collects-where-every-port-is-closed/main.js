const assert = require('node:assert');
const { MessageChannelMain } = require('electron');
const { scenario } = require('../../support');

const later = () => new Promise((resolve) => setTimeout(resolve, 0));

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  port1.close();
  port2.close();
  const held = new WeakRef({});
  await later();
  globalThis.gc();
  await later();
  assert.strictEqual(held.deref(), undefined);
  assert.ok(port1 !== port2);
});
