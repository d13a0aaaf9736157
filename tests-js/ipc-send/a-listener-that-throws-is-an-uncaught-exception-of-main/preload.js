const { ipcRenderer } = require('electron');

ipcRenderer.send('ping', 1);
ipcRenderer.send('ping', 2);
