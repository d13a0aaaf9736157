const { ipcRenderer } = require('electron');

ipcRenderer.on('port', ({ ports: [port] }) => port.postMessage('hello from the other page'));
