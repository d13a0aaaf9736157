const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const frame = window.webContents.mainFrame;
  const destroyed = once(window.webContents, 'destroyed');
  window.destroy();
  await destroyed;
  const { port1, port2 } = new MessageChannelMain();
  const closed = once(port2, 'close');
  port2.start();
  assert.throws(() => frame.postMessage('x', null, [port1]), /Render frame was disposed/);
  await closed;
});
