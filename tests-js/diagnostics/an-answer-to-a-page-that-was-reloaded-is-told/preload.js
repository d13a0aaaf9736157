const { ipcRenderer } = require('electron');

ipcRenderer.invoke('session').then(console.log);
