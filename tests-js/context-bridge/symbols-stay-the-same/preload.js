const { contextBridge } = require('electron');

const mine = Symbol('unique');
const isMine = (symbol) => symbol === mine;

contextBridge.exposeInMainWorld('mine', mine);
contextBridge.exposeInMainWorld('isMine', isMine);
contextBridge.exposeInMainWorld('api', {
  getMine: () => mine,
  isMine,
  getKeyed: () => ({
    [mine]: 123,
    [Symbol.for('registered')]: { deep: { list: [1, { two: 2 }] } },
  }),
  echo: (value) => value,
  hasIterator: (fn) => typeof fn === 'function',
  twice: (a, b) => a === b && typeof a === 'symbol',
});
