const { ipcRenderer } = require('electron');

ipcRenderer.send('told', process.argv);
