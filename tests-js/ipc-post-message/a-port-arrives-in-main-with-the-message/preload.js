const { ipcRenderer } = require('electron');

ipcRenderer.postMessage('port', { from: 'page' }, [new MessageChannel().port1]);
setTimeout(() => ipcRenderer.postMessage('no port', null), 1);
