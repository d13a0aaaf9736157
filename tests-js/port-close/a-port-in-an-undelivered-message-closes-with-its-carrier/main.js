const { MessageChannelMain } = require('electron');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const carrier = new MessageChannelMain();
  const { port1, port2 } = new MessageChannelMain();
  carrier.port1.postMessage('never delivered', [port2]);
  const closed = once(port1, 'close');
  port1.start();
  carrier.port2.close();
  await closed;
});
