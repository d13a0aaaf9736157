const { ipcRenderer } = require('electron');

ipcRenderer.send('error', 'just a name');
ipcRenderer.send('after');
