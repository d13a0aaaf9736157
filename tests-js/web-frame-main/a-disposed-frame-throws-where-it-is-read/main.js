const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const frame = window.webContents.mainFrame;
  const destroyed = once(window.webContents, 'destroyed');
  window.destroy();
  await destroyed;
  const message = 'Render frame was disposed before WebFrameMain could be accessed';
  for (const name of ['url', 'origin', 'name', 'processId', 'routingId', 'frameToken', 'top']) {
    assert.throws(() => frame[name], { name: 'Error', message }, name);
  }
  assert.throws(() => frame.postMessage('x', 1), { message });
  await assert.rejects(async () => frame.executeJavaScript('1'), { message });
  assert.strictEqual(frame.isDestroyed(), true);
  assert.strictEqual(typeof frame.frameTreeNodeId, 'number');
  assert.strictEqual(frame.detached, true);
  const logged = [];
  console.error = (...args) => logged.push(args);
  frame.send('x');
  assert.strictEqual(logged.length, 1);
  assert.strictEqual(logged[0][0], 'Error sending from webFrameMain: ');
  assert.strictEqual(logged[0][1].message, message);
});
