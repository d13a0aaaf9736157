const { contextBridge } = require('electron');

// Each world checks what it gets against its own constructors, and walks all that it can reach.

const strangers = (root) => {
  const known = new Map();
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!/^[A-Z]/.test(name) || typeof globalThis[name] !== 'function') continue;
    known.set(globalThis[name].prototype, name);
  }
  const seen = new Set();
  const found = [];
  const walk = (value, path) => {
    if (Object(value) !== value || seen.has(value)) return;
    seen.add(value);
    const prototype = Object.getPrototypeOf(value);
    if (!known.has(prototype)) found.push(path);
    const owner = Object.hasOwn(value, 'constructor') ? prototype : value;
    if (owner.constructor !== globalThis[owner.constructor?.name]) found.push(`${path}!`);
    if (ArrayBuffer.isView(value)) return walk(value.buffer, `${path}.buffer`);
    if (value instanceof Map || value instanceof Set) {
      for (const entry of value.entries()) walk([...entry], `${path}[]`);
    }
    if (value instanceof Node || value instanceof Blob) return undefined;
    for (const key of Reflect.ownKeys(value)) {
      const { value: inner } = Object.getOwnPropertyDescriptor(value, key);
      walk(inner, `${path}.${String(key)}`);
    }
    return undefined;
  };
  walk(root, '');
  return [seen.size, found.join()];
};

const weirdError = () => Object.assign(new TypeError('weird'), { message: { not: 'text' } });

const throwers = {
  withError: () => {
    throw new Error('plain');
  },
  withSubclass: () => {
    throw new RangeError('out of range');
  },
  withOwnClass: () => {
    throw new (class Grief extends Error {})('own class');
  },
  withText: () => {
    throw 'text';
  },
  withWeird: () => {
    throw weirdError();
  },
  fromEngine: () => null.nothing,
  inGetter: () => ({
    get value() {
      throw new TypeError('in a getter');
    },
  }),
  rejecting: () => Promise.reject(new SyntaxError('rejected')),
  rejectingWithUncloneable: () => Promise.reject(new WeakMap()),
  resolvingToUncloneable: () => Promise.resolve({ inner: new WeakSet() }),
  uncloneable: () => new WeakRef({}),
  tooDeep: () => {
    let value = [];
    for (let i = 0; i < 1001; i++) value = [value];
    return value;
  },
};

const everything = () => {
  class Own {
    field = { deep: [1] };
  }
  const cycle = { list: [] };
  cycle.list.push([1]);
  cycle.again = cycle;
  return {
    number: 1,
    list: [[[{}]], []],
    object: { inner: {} },
    fn: () => {},
    method() {},
    async asynchronous() {},
    *generating() {},
    Own,
    own: new Own(),
    bare: Object.create(null),
    inheriting: Object.create({ from: {} }, { own: { value: {}, enumerable: true } }),
    promise: Promise.resolve({}),
    error: new Error('error'),
    typeError: new TypeError('type'),
    weird: weirdError(),
    date: new Date(0),
    pattern: /x/,
    map: new Map([[{}, [new Date(0)]]]),
    set: new Set([{}, new Map()]),
    bytes: new Uint8Array(2),
    floats: new Float32Array(2),
    view: new DataView(new ArrayBuffer(4)),
    buffer: new ArrayBuffer(4),
    boxed: [Object(1), Object('x'), Object(true)],
    element: document.createElement('p'),
    blob: new Blob(['x']),
    url: new URL('http://x.test/'),
    [Symbol('key')]: { under: 'symbol' },
    cycle,
  };
};

const kinds = everything();
contextBridge.exposeInMainWorld('chest', kinds);
const namesOf = Object.keys(kinds);
for (const name of namesOf) contextBridge.exposeInMainWorld(`direct_${name}`, kinds[name]);
contextBridge.exposeInMainWorld('directWeird', weirdError());
contextBridge.exposeInMainWorld('names', namesOf);
contextBridge.exposeInMainWorld('throwers', throwers);
contextBridge.exposeInMainWorld('give', () => everything());
contextBridge.exposeInMainWorld('promise', async () => everything());
contextBridge.exposeInMainWorld('callBack', (callback) => callback(everything(), 1));
contextBridge.exposeInMainWorld('takes', (...values) => strangers(values));
contextBridge.exposeInMainWorld('catches', (fn) => {
  try {
    return strangers(fn());
  } catch (error) {
    return [Object.getPrototypeOf(error) === Error.prototype, error.message];
  }
});
contextBridge.exposeInMainWorld('sources', {
  strangers: strangers.toString(),
  everything: `const weirdError = ${weirdError}; (${everything})`,
});
