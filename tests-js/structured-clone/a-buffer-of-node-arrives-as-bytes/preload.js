const { ipcRenderer } = require('electron');

ipcRenderer.on('echo', (_event, value) => ipcRenderer.send('echoed', value));
ipcRenderer.send('bytes', Buffer.from('hello'));
