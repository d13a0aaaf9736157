const { app, BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario, turns } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const order = [];
  window.once('close', (event) => {
    event.preventDefault();
    order.push('prevented');
  });
  window.close();
  await turns(10);
  assert.strictEqual(window.isDestroyed(), false);
  window.on('close', () => order.push('close'));
  window.on('closed', () => order.push('closed'));
  app.on('window-all-closed', () => order.push('window-all-closed'));
  const all = once(app, 'window-all-closed');
  window.close();
  await all;
  assert.deepStrictEqual(order, ['prevented', 'close', 'closed', 'window-all-closed']);
  assert.deepStrictEqual(BrowserWindow.getAllWindows(), []);
});
