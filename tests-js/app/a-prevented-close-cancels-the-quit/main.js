const { app, BrowserWindow } = require('electron');
const assert = require('node:assert');
const { scenario, turns } = require('../../support');

scenario(async () => {
  app.removeAllListeners('will-quit');
  app.on('will-quit', () => assert.fail('the quit was cancelled'));
  const window = new BrowserWindow({ show: false });
  window.once('close', (event) => event.preventDefault());
  app.quit();
  await turns(10);
  assert.strictEqual(window.isDestroyed(), false);
});
