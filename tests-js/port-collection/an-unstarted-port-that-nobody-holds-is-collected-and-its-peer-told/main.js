const { MessageChannelMain } = require('electron');
const { once } = require('node:events');
const { scenario } = require('../../support');

const half = () => new MessageChannelMain().port1;

scenario(async () => {
  const port = half();
  const closed = once(port, 'close');
  port.start();
  setImmediate(() => globalThis.gc());
  await closed;
});
