const { contextBridge } = require('electron');

let calls = 0;
let diver;

const results = {
  number: () => 7,
  text: () => 'text',
  nothing: () => undefined,
  null: () => null,
  data: () => ({ list: [1, { two: 2 }] }),
  date: () => new Date(5),
  function: () => () => 'called',
  promise: () => Promise.resolve('settled'),
  error: () => new RangeError('returned'),
  thrown: () => {
    throw new RangeError('thrown');
  },
  uncloneable: () => new WeakMap(),
};

contextBridge.exposeInMainWorld('desk', {
  kinds: Object.keys(results),
  give: (kind) => {
    calls++;
    return results[kind]();
  },
  giveFor: (kind, callback) => {
    calls++;
    callback();
    return results[kind]();
  },
  takeCalls: () => {
    const before = calls;
    calls = 0;
    return before;
  },
  setDiver: (callback) => {
    diver = callback;
  },
  dive: () => diver(),
});
