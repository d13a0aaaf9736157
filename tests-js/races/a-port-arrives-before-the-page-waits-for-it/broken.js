'use strict';

const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('chat', { getName: () => ipcRenderer.invoke('get-name') });
ipcRenderer.on('port', ({ ports }) => window.postMessage('port', '*', ports));
ipcRenderer.send('give me a port');
