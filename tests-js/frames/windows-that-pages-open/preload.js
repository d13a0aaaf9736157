const { ipcRenderer } = require('electron');

globalThis.preloaded = 'opener';
ipcRenderer.send('preloaded', 'opener', process.contextIsolated);
