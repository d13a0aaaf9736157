const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('say', (text) => ipcRenderer.send('said', text));
