const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const { id, webContents } = window;
  const order = [];
  window.on('close', () => order.push('close'));
  window.on('closed', () => {
    assert.strictEqual(window.isDestroyed(), true);
    assert.deepStrictEqual(BrowserWindow.getAllWindows(), []);
    order.push('closed');
  });
  const destroyed = once(webContents, 'destroyed');
  window.destroy();
  assert.deepStrictEqual(order, ['closed']);
  await destroyed;
  assert.strictEqual(window.id, id);
  assert.throws(() => window.getTitle(), {
    name: 'TypeError',
    message: 'Object has been destroyed',
  });
  assert.throws(() => window.webContents.send('x'), TypeError);
});
