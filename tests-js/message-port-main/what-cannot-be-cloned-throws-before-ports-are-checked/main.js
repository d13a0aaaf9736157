const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  const { port1: passenger } = new MessageChannelMain();
  const text = { name: 'Error', message: 'An object could not be cloned.' };
  assert.throws(() => port1.postMessage(() => {}), text);
  assert.throws(() => port1.postMessage({ fn() {} }, [passenger]), text);
  assert.throws(() => port1.postMessage(Symbol('s'), 'no list'), text);
  assert.throws(() => port1.postMessage(passenger, [passenger]), text);
  // The port goes on, and the passenger has not left.
  port1.postMessage('usable', [passenger]);
  port2.start();
  const [{ data, ports }] = await once(port2, 'message');
  assert.strictEqual(data, 'usable');
  assert.strictEqual(ports.length, 1);
});
