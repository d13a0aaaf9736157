const { ipcRenderer } = require('electron');

ipcRenderer.send('told', 'special');
