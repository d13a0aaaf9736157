const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const { webContents } = window;
  const { id } = webContents;
  const destroyed = once(webContents, 'destroyed');
  window.destroy();
  await destroyed;
  const text = { name: 'TypeError', message: 'Object has been destroyed' };
  assert.throws(() => webContents.send('x'), text);
  assert.throws(() => webContents.getURL(), text);
  assert.strictEqual(webContents.isDestroyed(), true);
  assert.strictEqual(webContents.id, id);
});
