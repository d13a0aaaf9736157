'use strict';

const { contextBridge, ipcRenderer } = require('electron');

let last = 0;
const subscriptions = new Map();

contextBridge.exposeInMainWorld('clock', {
  onTick: (listener) => {
    const own = () => listener();
    subscriptions.set(++last, own);
    ipcRenderer.on('tick', own);
    return last;
  },
  offTick: (_listener, id) => ipcRenderer.removeListener('tick', subscriptions.get(id)),
  report: (count) => ipcRenderer.send('ticks', count),
  ready: () => ipcRenderer.send('ready'),
});
ipcRenderer.on('close', () => ipcRenderer.send('closing'));
