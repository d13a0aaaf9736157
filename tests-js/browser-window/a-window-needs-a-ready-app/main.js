const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

assert.throws(() => new BrowserWindow(), {
  name: 'Error',
  message: 'Cannot create BrowserWindow before app is ready',
});

scenario(async () => {
  const window = new BrowserWindow({ show: false, width: 400, height: 300, title: 'Mine' });
  assert.deepStrictEqual(window.getSize(), [400, 300]);
  assert.strictEqual(window.getTitle(), 'Mine');
  assert.strictEqual(window.isVisible(), false);
  window.show();
  assert.strictEqual(window.isVisible(), true);
});
