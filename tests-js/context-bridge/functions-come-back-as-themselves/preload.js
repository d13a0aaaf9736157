const symbol = Symbol('own');
require('electron').contextBridge.exposeInMainWorld('api', {
  identity: (value) => value,
  call: (fn) => fn(),
  same: (a, b) => a === b,
  promise: (value) => value,
  later: (fn) => void setTimeout(() => fn('called back'), 1),
  symbol,
  getSymbol: () => symbol,
  keyed: { [symbol]: 'found' },
});
