const { ipcRenderer } = require('electron');

console.log(ipcRenderer.sendSync('config'));
