const { app, MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

assert.strictEqual(app.isReady(), false);
const { port1, port2 } = new MessageChannelMain();
port1.postMessage('made early');

scenario(async () => {
  port2.start();
  const [{ data }] = await once(port2, 'message');
  assert.strictEqual(data, 'made early');
});
