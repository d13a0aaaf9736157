const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const results = await inPage(window, async () => {
    const describe = (error) => [Object.getPrototypeOf(error) === Error.prototype, error.message];
    const attempt = async (run) => {
      try {
        return await run();
      } catch (error) {
        return describe(error);
      }
    };
    const boom = {
      get value() {
        throw new Error('boom');
      },
    };
    return [
      await attempt(() => window.api.throwsType()),
      await attempt(() => window.api.throwsText()),
      await attempt(() => window.api.rejects()),
      await attempt(() => window.api.takes(new WeakMap())),
      await attempt(() => window.api.returnsBad()),
      describe(window.api.returnsError()),
      await attempt(() =>
        window.api.takes([boom].map((b) => [Object.defineProperty([], 0, { get: () => b.value })])),
      ),
      await attempt(() => new window.api.Shape()),
      await attempt(() => window.api.throwingGetter()),
    ];
  });
  assert.deepStrictEqual(results, [
    [true, 'wrong'],
    [
      true,
      'An unknown exception occurred in the isolated context, an error occurred but a valid exception was not thrown.',
    ],
    [true, 'later'],
    [true, 'An object could not be cloned.'],
    [true, 'Uncaught Error: An object could not be cloned.'],
    [true, 'returned'],
    [true, 'boom'],
    results[7],
    [true, 'Uncaught Error: getter'],
  ]);
  assert.strictEqual(results[7][0], true);
});
