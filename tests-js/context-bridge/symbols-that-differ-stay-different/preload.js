const { contextBridge } = require('electron');

const first = Symbol('twin');
const second = Symbol('twin');
contextBridge.exposeInMainWorld('bridged', {
  first,
  second,
  isSecond: (symbol) => symbol === second,
});
