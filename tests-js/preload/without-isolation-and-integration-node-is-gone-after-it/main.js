const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  for (const sandbox of [true, false]) {
    const window = await openLoaded(__dirname, { contextIsolation: false, sandbox });
    const page = await inPage(window, () => [
      window.seen,
      ...['require', 'module', 'process', 'Buffer', 'global', 'setImmediate'].map(
        (name) => name in window,
      ),
    ]);
    assert.deepStrictEqual(page, [
      ['function', 'object'],
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  }
});
