const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, openLoaded, variant } = require('../../support');

let facts;
const seen = () => {
  facts ??= (async () => {
    const told = once(ipcMain, 'facts');
    const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });
    const inMain = await inPage(window, () => [window.left, window.callAgain()]);
    return { ...(await told)[1], inMain };
  })();
  return facts;
};

const is = (expected) => async () => {
  const found = await seen();
  const names = Object.keys(expected);
  assert.deepStrictEqual(Object.fromEntries(names.map((name) => [name, found[name]])), expected);
};

cases({
  'arguments of every type arrive': is({
    kinds: {
      number: 'number',
      text: 'string',
      truth: 'boolean',
      nothing: 'object',
      missing: 'undefined',
      big: 'bigint',
      list: ['Array', true],
      object: ['Object', true],
      date: ['Date', true],
      pattern: ['RegExp', true],
      bytes: ['Uint8Array', true],
      map: ['Map', true],
      error: ['Error', true],
    },
    local: [true, true, true, true, true, true, true],
    values: [17, 'seventeen', true, null, undefined, 17n, [1, [2]]],
    contents: [1000, '/seven/g', 7, 'v', 'passed'],
    symbol: true,
  }),
  'a function that is an argument can be called in the main world': async () => {
    const { called, comesBack, inMain } = await seen();
    assert.strictEqual(called, 'page told');
    assert.strictEqual(comesBack, true);
    assert.strictEqual(inMain[1], 'later told');
  },
  'an argument given twice is one object': is({ same: true }),
  'an object that is the result is one of the preload': is({
    resultIsLocal: [true, true, true, 5],
    resultFunction: 'from the page',
  }),
  'a toString of the function itself is not asked': is({ disguised: 'the real one' }),
  'it runs with the globals of the page, and without a receiver or closure': async () => {
    const { ownWorld, closure, receiver, own, inMain } = await seen();
    assert.deepStrictEqual(ownWorld, ['undefined', 'undefined']);
    assert.deepStrictEqual([closure, own], ['undefined', 'of the preload']);
    assert.strictEqual(receiver, true);
    assert.strictEqual(inMain[0], 'behind');
  },
  'what is wrong is said': is({
    errors: [
      [true, 'TypeError', 'Invalid script'],
      [true, 'TypeError', 'Invalid script'],
      [true, 'TypeError', "Function 'func' is required in script"],
      [true, 'TypeError', "Function 'func' is required in script"],
      [true, 'TypeError', "'args' must be an array"],
      [true, 'Error', 'Failed to proxy argument at index 1'],
      [true, 'Error', 'RangeError: in the page'],
      [true, 'Error', 'text'],
    ],
    shorthand: [true, 'Error'],
    bound: [true, 'Error'],
  }),
});
