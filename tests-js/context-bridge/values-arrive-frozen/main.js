const assert = require('node:assert');
const { cases, inPage, openLoaded, variant } = require('../../support');

const WORLD = 1004;

const look = () => {
  'use strict';
  const outcome = (run) => {
    try {
      run();
      return 'no error';
    } catch (error) {
      return error instanceof TypeError ? 'TypeError' : String(error);
    }
  };
  const { store, list, look } = window;
  const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(window, 'count');
  const sloppy = new Function('window.count = 1; return window.count;')();
  const own = () => JSON.parse('{"__proto__":{"injected":true},"x":1}');
  const { disguised } = window.disguised;
  return {
    count: window.count,
    word: window.word,
    flag: window.flag,
    nothing: window.nothing,
    missing: ['missing' in window, window.missing],
    list: [Array.isArray(list), list instanceof Array, [...list]],
    big: window.big === 12345678901234567890n,
    odd: window.odd,
    numbered: [window.numbered[0], window.numbered['7'], window.numbered[-1]],
    size: store.shelf.size,
    label: store.shelf.label,
    full: store.shelf.full,
    boxes: [Array.isArray(store.shelf.boxes), store.shelf.boxes],
    gone: ['gone' in store.shelf, store.shelf.gone, store.shelf.empty],
    descriptor: [enumerable, writable, configurable],
    sloppy,
    assigned: outcome(() => (window.count = 42)),
    deleted: outcome(() => delete window.count),
    nestedAssigned: outcome(() => (store.shelf.size = 7)),
    nestedAdded: outcome(() => (store.shelf.more = 7)),
    sizeAfter: store.shelf.size,
    pushed: outcome(() => list.push(4)),
    elementSet: outcome(() => (list[0] = 4)),
    nestedPushed: outcome(() => store.shelf.boxes[1].push(4)),
    nestedElementSet: outcome(() => (store.shelf.boxes[1][1].c = 4)),
    functionExtended: outcome(() => (store.lift.extra = 1)),
    frozen: [store, store.shelf, store.shelf.boxes, store.lift].every(Object.isFrozen),
    bytesSet: ((store.bytes[0] = 9), store.bytes[0]),
    laterFrozen: [Object.isFrozen(look.later()), Object.isFrozen(look.later().fresh)],
    taken: look.takes({}),
    argument: look.at(own()),
    nestedArgument: look.atNested([{ inner: own() }]),
    exposedOwn: [
      Object.getPrototypeOf(disguised) === Object.prototype,
      Object.hasOwn(disguised, '__proto__'),
      disguised.injected === undefined,
      disguised.plain,
    ],
    readOnce: [window.readOnce.value, window.readOnce.value, window.readOnce.reads()],
    hidden: [window.hidden.open, window.hidden.secret, window.hidden.inherited],
    otherWorld: [typeof window.tally, typeof window.crate, window.alsoMain],
  };
};

const inWorld = (window, code) =>
  window.webContents.executeJavaScriptInIsolatedWorld(WORLD, [{ code, url: 'counting.js' }]);

let facts;
const seen = () => {
  facts ??= (async () => {
    const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });
    const inOther = await inWorld(window, '[tally, crate.side.label, typeof count]');
    return { ...(await inPage(window, look)), inOther };
  })();
  return facts;
};

const is = (expected) => async () => {
  const page = await seen();
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, page[name]]));
  assert.deepStrictEqual(found, expected);
};

const refused = 'TypeError';

cases({
  'a number is a number': is({ count: 41 }),
  'a number reaches another isolated world': async () => {
    const { inOther, otherWorld } = await seen();
    assert.strictEqual(inOther[0], 77);
    assert.strictEqual(otherWorld[0], 'undefined');
  },
  'a global cannot be assigned or deleted': is({
    descriptor: [true, false, false],
    sloppy: 41,
    assigned: refused,
    deleted: refused,
  }),
  'a number in an object': is({ size: 6 }),
  'a property of an exposed object cannot be written': is({
    nestedAssigned: refused,
    nestedAdded: refused,
    sizeAfter: 6,
  }),
  'a string is a string': is({ word: 'plum' }),
  'a string in an object': is({ label: 'left' }),
  'a string in an object reaches another isolated world': async () => {
    const { inOther, otherWorld } = await seen();
    assert.deepStrictEqual(inOther.slice(1), ['right', 'undefined']);
    assert.deepStrictEqual(otherWorld.slice(1), ['undefined', 'zero']);
  },
  'an array is an array': is({ list: [true, true, [3, 'two', true]] }),
  'an array in an object': is({ boxes: [true, ['a', ['b', { c: 1 }]]] }),
  'an array cannot be changed': is({ pushed: refused, elementSet: refused }),
  'an array in an object cannot be changed': is({
    nestedPushed: refused,
    nestedElementSet: refused,
  }),
  'a boolean is a boolean': is({ flag: true }),
  'a boolean in an object': is({ full: false }),
  'numbers can be keys': is({ numbered: ['zero', 'seven', 'minus one'] }),
  'an own key __proto__ of an argument stays one': is({
    argument: [true, true, true],
    nestedArgument: [true, true, true],
  }),
  'an own key __proto__ of an exposed object stays one': is({
    exposedOwn: [true, true, true, 1],
  }),
  'null is null': is({ nothing: null }),
  'undefined is there as undefined': is({ missing: [true, undefined] }),
  'null and undefined in an object': is({ gone: [true, undefined, null] }),
  'large and odd numbers arrive': is({
    big: true,
    odd: [-0, NaN, Infinity, -Infinity, 1.5, 2 ** 31],
  }),
  'functions are frozen too, and typed arrays are not': is({
    functionExtended: refused,
    frozen: true,
    bytesSet: 9,
  }),
  'what a function returns or is given is not frozen': is({
    laterFrozen: [false, false],
    taken: true,
  }),
  'a getter is read once, and only own enumerable keys cross': is({
    readOnce: [1, 1, 1],
    hidden: [1, undefined, undefined],
  }),
});
