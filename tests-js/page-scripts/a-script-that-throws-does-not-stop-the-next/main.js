const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(
  async () => {
    const window = await openLoaded(__dirname);
    const told = await inPage(window, () => window.told);
    assert.strictEqual(told.length, 3);
    assert.deepStrictEqual(told[0].slice(0, 2), ['Uncaught Error: first', 'throws.js']);
    assert.strictEqual(told[0][2], 2);
    assert.match(told[1][0], /^Uncaught SyntaxError/);
    assert.strictEqual(told[1][1], 'syntax-error.js');
    assert.deepStrictEqual(told[2], 'went on');
  },
  { pagesMayFail: true },
);
