const { ipcRenderer } = require('electron');

if (location.protocol === 'file:') ipcRenderer.invoke('slow');
