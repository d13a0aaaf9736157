const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('api', {
  send: (...args) => ipcRenderer.send('value', ...args),
  ask: () => Promise.resolve('fine'),
});
