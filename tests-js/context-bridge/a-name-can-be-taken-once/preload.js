const { contextBridge, ipcRenderer } = require('electron');
const assert = require('node:assert');

const text = {
  name: 'Error',
  message: 'Cannot bind an API on top of an existing property on the window object',
};
contextBridge.exposeInMainWorld('once', 1);
assert.throws(() => contextBridge.exposeInMainWorld('once', 2), text);
for (const name of ['document', 'toString']) {
  assert.throws(() => contextBridge.exposeInMainWorld(name, 1), text);
}
ipcRenderer.send('checked');
