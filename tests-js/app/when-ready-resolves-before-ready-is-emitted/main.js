const { app } = require('electron');
const assert = require('node:assert');

const order = [];
assert.strictEqual(app.isReady(), false);
assert.strictEqual(app.whenReady(), app.whenReady());
app.whenReady().then((value) => order.push(['promise', value, app.isReady()]));
app.once('ready', () => {
  order.push(['event']);
  assert.deepStrictEqual(order, [['script'], ['promise', undefined, true], ['event']]);
  app.exit(0);
});
order.push(['script']);
app.on('will-quit', () => app.exit(1));
