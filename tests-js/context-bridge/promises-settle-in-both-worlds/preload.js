const { contextBridge } = require('electron');

const later = (settle) => new Promise((...both) => setTimeout(() => settle(...both), 5));

contextBridge.exposeInMainWorld('settled', Promise.resolve('at once'));
contextBridge.exposeInMainWorld('broken', Promise.reject(new TypeError('spilt')));
contextBridge.exposeInMainWorld(
  'slow',
  later((resolve) => resolve('in the end')),
);
contextBridge.exposeInMainWorld('cellar', {
  barrel: { settled: Promise.resolve({ litres: 30 }), broken: Promise.reject(new Error('leaks')) },
  double: Promise.resolve(Promise.resolve('twice')),
});
contextBridge.exposeInMainWorld('well', {
  water: async () => 'clear',
  fill: async (promise) => `filled ${await promise}`,
  giveBack: (promise) => promise,
  hears: async (promise) => {
    try {
      return ['resolved', await promise];
    } catch (error) {
      return ['rejected', error.constructor === Error, error.message];
    }
  },
  refuseLater: () => later((_resolve, reject) => reject(new RangeError('dry'))),
  refuseOddly: (value) => Promise.reject(value),
  uncloneable: async () => new WeakMap(),
  refuseUncloneable: () => Promise.reject(new WeakMap()),
  wordless: async () => ({
    get value() {
      throw Object.create(null);
    },
  }),
  refuseWordless: async () => {
    throw {
      get value() {
        throw Object.create(null);
      },
    };
  },
  giveFunction: async () => () => 'called',
  one: (a, b) => a === b,
});
