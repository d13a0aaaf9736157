const { contextBridge, ipcRenderer } = require('electron');

const tracked = [];
ipcRenderer.on('count', () => {
  ipcRenderer.send('alive', tracked.filter((reference) => reference.deref() !== undefined).length);
  ipcRenderer.send('done');
});
contextBridge.exposeInMainWorld('api', {
  getFunction: () => () => 123,
  track: (fn) => {
    tracked.push(new WeakRef(fn));
  },
});
ipcRenderer.send('ready');
