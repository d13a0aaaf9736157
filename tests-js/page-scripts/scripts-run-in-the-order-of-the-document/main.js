const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const order = await inPage(window, () => window.order);
  assert.deepStrictEqual(order, [
    'inline 1',
    'src',
    'inline 2, below: false',
    'handler attribute',
    'defer',
    'module',
    'DOMContentLoaded',
    'load',
  ]);
});
