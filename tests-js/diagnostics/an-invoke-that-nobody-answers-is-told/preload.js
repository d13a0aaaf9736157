const { ipcRenderer } = require('electron');

ipcRenderer.invoke('held');
ipcRenderer.invoke('forgotten').catch(() => {});
