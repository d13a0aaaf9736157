const { contextBridge } = require('electron');

const first = (second) => second((fourth) => fourth());

contextBridge.exposeInMainWorld('alone', () => 'return-value');
contextBridge.exposeInMainWorld('first', first);
contextBridge.exposeInMainWorld('api', {
  number: () => 123,
  text: () => 'help',
  no: () => false,
  promise: async () => 'promise',
  echo: (value) => value,
  same: (a, b) => a === b,
  throws() {
    throw new TypeError('oh no');
  },
  returnsThrowing: () =>
    Object.defineProperty([], 0, {
      get() {
        throw new Error('boom');
      },
    }),
  callWithNumber: (callback) => callback(123),
  first,
  take: () => 'taken',
  counter: {
    count: 0,
    next() {
      return ++this.count;
    },
  },
});
