const { ipcRenderer } = require('electron');

globalThis.preloaded = 'other';
ipcRenderer.send('preloaded', 'other', process.contextIsolated);
