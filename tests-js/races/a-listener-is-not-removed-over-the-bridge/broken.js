'use strict';

const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('clock', {
  onTick: (listener) => ipcRenderer.on('tick', listener),
  offTick: (listener) => ipcRenderer.removeListener('tick', listener),
  report: (count) => ipcRenderer.send('ticks', count),
  ready: () => ipcRenderer.send('ready'),
});
ipcRenderer.on('close', () => ipcRenderer.send('closing'));
