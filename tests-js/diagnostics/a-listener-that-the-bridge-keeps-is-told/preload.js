const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('ticks', {
  on: (listener) => ipcRenderer.on('tick', listener),
  off: (listener) => ipcRenderer.removeListener('tick', listener),
});
contextBridge.executeInMainWorld({
  func: () => {
    const listener = () => console.log('still here');
    globalThis.ticks.on(listener);
    globalThis.ticks.off(listener);
  },
});
ipcRenderer.send('ready');
