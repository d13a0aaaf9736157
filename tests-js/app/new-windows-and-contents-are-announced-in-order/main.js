const { app, BrowserWindow } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const order = [];
  app.on('web-contents-created', (event, contents) => {
    assert.strictEqual(event.sender, contents);
    order.push(['web-contents-created', contents.id]);
  });
  app.on('browser-window-created', (event, window) => {
    assert.strictEqual(typeof event.preventDefault, 'function');
    order.push(['browser-window-created', window.webContents.id]);
  });
  const window = new BrowserWindow({ show: false });
  assert.deepStrictEqual(order, [
    ['web-contents-created', window.webContents.id],
    ['browser-window-created', window.webContents.id],
  ]);
});
