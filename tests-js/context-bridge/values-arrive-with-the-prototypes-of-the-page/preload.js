const { contextBridge } = require('electron');

class Thing {
  own = 1;
  method() {}
}

const make = () => ({
  object: {},
  array: [],
  fn: () => {},
  promise: Promise.resolve(),
  error: new TypeError('x'),
  date: new Date(0),
  regexp: /x/g,
  map: new Map([['k', 1]]),
  set: new Set(),
  bytes: new Uint8Array([1, 2]),
  instance: new Thing(),
});

const cycle = {};
cycle.self = cycle;
contextBridge.exposeInMainWorld('values', { ...make(), cycle });
contextBridge.exposeInMainWorld('make', make);
