const { contextBridge, ipcRenderer } = require('electron');

addEventListener('DOMContentLoaded', () => {
  for (const name of ['chrome', 'electron', 'node']) {
    document.getElementById(name).innerText = process.versions[name];
  }
});

contextBridge.exposeInMainWorld('shop', {
  order: (what) => ipcRenderer.invoke('order', what),
  onOrdered: (listener) => ipcRenderer.on('ordered', (_event, what) => listener(what)),
});
