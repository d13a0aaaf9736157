const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const outer = new MessageChannelMain();
  const middle = new MessageChannelMain();
  const inner = new MessageChannelMain();
  inner.port1.postMessage('the smallest doll');
  middle.port1.postMessage('doll', [inner.port2]);
  outer.port1.postMessage('doll', [middle.port2]);
  outer.port2.start();
  const [{ ports: first }] = await once(outer.port2, 'message');
  first[0].start();
  const [{ ports: second }] = await once(first[0], 'message');
  second[0].start();
  const [{ data }] = await once(second[0], 'message');
  assert.strictEqual(data, 'the smallest doll');
});
