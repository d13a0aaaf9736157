const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('notes', {
  add: (text) => ipcRenderer.invoke('notes:add', text),
  onAdded: (callback) => ipcRenderer.on('notes:added', (_event, note) => callback(note)),
});
