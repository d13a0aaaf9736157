const { ipcRenderer } = require('electron');

ipcRenderer.on('echo', (_event, value) => ipcRenderer.send('echo', value));
