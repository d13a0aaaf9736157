const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('titles', {
  set: (title) => ipcRenderer.send('set-title', title),
});
