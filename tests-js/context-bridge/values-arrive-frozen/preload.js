const { contextBridge } = require('electron');

const WORLD = 1004;

const globals = {
  count: 41,
  word: 'plum',
  flag: true,
  nothing: null,
  missing: undefined,
  list: [3, 'two', true],
  big: 12345678901234567890n,
  odd: [-0, NaN, Infinity, -Infinity, 1.5, 2 ** 31],
  numbered: { 0: 'zero', 7: 'seven', '-1': 'minus one' },
  store: {
    shelf: {
      size: 6,
      label: 'left',
      full: false,
      boxes: ['a', ['b', { c: 1 }]],
      gone: undefined,
      empty: null,
    },
    lift() {},
    bytes: new Uint8Array([1, 2]),
  },
};
for (const name of Object.keys(globals)) contextBridge.exposeInMainWorld(name, globals[name]);

const disguised = { plain: 1 };
Object.defineProperty(disguised, '__proto__', {
  value: { injected: true },
  enumerable: true,
});
contextBridge.exposeInMainWorld('disguised', { disguised });
contextBridge.exposeInMainWorld('look', {
  /** What the preload has been given, seen from its side. */
  at: (value) => [
    Object.getPrototypeOf(value) === Object.prototype,
    Object.hasOwn(value, '__proto__'),
    value.injected === undefined,
  ],
  atNested: (value) => [
    Object.getPrototypeOf(value[0].inner) === Object.prototype,
    Object.hasOwn(value[0].inner, '__proto__'),
    value[0].inner.injected === undefined,
  ],
  later: () => ({ fresh: [1] }),
  takes: (value) => {
    value.taken = true;
    return value.taken;
  },
});
let reads = 0;
contextBridge.exposeInMainWorld('readOnce', {
  get value() {
    return ++reads;
  },
  reads: () => reads,
});
const hidden = Object.create({ inherited: 1 });
Object.defineProperty(hidden, 'secret', { value: 1, enumerable: false });
hidden.open = 1;
contextBridge.exposeInMainWorld('hidden', hidden);

contextBridge.exposeInIsolatedWorld(WORLD, 'tally', 77);
contextBridge.exposeInIsolatedWorld(WORLD, 'crate', { side: { label: 'right' } });
contextBridge.exposeInIsolatedWorld(0, 'alsoMain', 'zero');
