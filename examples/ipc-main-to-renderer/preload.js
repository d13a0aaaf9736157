const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('counter', {
  onAdd: (callback) => ipcRenderer.on('add', (_event, amount) => callback(amount)),
  report: (value) => ipcRenderer.send('counter', value),
});
