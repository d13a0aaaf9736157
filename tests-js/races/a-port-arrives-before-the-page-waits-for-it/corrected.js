'use strict';

const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('chat', {
  getName: () => ipcRenderer.invoke('get-name'),
  listening: () => ipcRenderer.send('give me a port'),
});
ipcRenderer.on('port', ({ ports }) => window.postMessage('port', '*', ports));
