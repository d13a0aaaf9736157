const { ipcRenderer } = require('electron');

ipcRenderer.send('told', process.env.SET_BY_MAIN);
