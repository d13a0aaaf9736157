const { contextBridge, ipcRenderer } = require('electron');
const assert = require('node:assert');

const nested = (depth) => {
  let value = 'core';
  for (let i = 0; i < depth; i++) value = [value];
  return value;
};
contextBridge.exposeInMainWorld('good', nested(990));
const text = {
  name: 'TypeError',
  message:
    'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
};
assert.throws(() => contextBridge.exposeInMainWorld('bad', nested(1001)), text);
const own = [];
own[0] = own;
assert.throws(() => contextBridge.exposeInMainWorld('own', own), text);
ipcRenderer.send('checked');
