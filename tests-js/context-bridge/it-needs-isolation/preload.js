const { contextBridge, ipcRenderer } = require('electron');
const assert = require('node:assert');

const text = {
  name: 'Error',
  message: 'contextBridge API can only be used when contextIsolation is enabled',
};
assert.throws(() => contextBridge.exposeInMainWorld('api', 1), text);
assert.throws(() => contextBridge.executeInMainWorld({ func() {} }), text);
ipcRenderer.send('checked');
