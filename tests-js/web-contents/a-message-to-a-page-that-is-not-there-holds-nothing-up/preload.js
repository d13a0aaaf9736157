const { ipcRenderer } = require('electron');

ipcRenderer.on('say', (_event, text) => ipcRenderer.send('heard', text));
