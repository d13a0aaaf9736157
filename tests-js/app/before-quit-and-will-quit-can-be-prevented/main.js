const { app } = require('electron');
const assert = require('node:assert');
const { scenario, turns } = require('../../support');

scenario(async () => {
  app.removeAllListeners('will-quit');
  const order = [];
  app.once('before-quit', (event) => {
    order.push('before-quit');
    event.preventDefault();
  });
  app.quit();
  await turns(5);
  app.once('will-quit', (event) => {
    order.push('will-quit');
    event.preventDefault();
  });
  app.quit();
  await turns(5);
  assert.deepStrictEqual(order, ['before-quit', 'will-quit']);
});
