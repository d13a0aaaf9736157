const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('hello', () => ipcRenderer.send('hello'));
