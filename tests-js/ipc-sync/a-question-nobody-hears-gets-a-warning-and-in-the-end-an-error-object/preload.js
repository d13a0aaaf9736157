const { ipcRenderer } = require('electron');

ipcRenderer.send('answer', ipcRenderer.sendSync('anybody'));
