const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { EventEmitter } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const channel = new MessageChannelMain();
  assert.deepStrictEqual(Object.keys(channel), ['port1', 'port2']);
  assert.notStrictEqual(channel.port1, channel.port2);
  for (const port of [channel.port1, channel.port2]) {
    assert.ok(port instanceof EventEmitter);
    assert.strictEqual(port.constructor.name, 'MessagePortMain');
    for (const name of ['addEventListener', 'ref', 'unref', 'onmessage']) {
      assert.ok(!(name in port), name);
    }
  }
  channel.port1 = null;
  assert.strictEqual(channel.port1, null);
  assert.strictEqual(require('electron').MessagePortMain, undefined);
  assert.throws(() => new channel.port2.constructor(), TypeError);
});
