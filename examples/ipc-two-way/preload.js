const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('stock', {
  count: (name) => ipcRenderer.invoke('stock:count', name),
});
