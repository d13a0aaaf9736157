const { ipcRenderer } = require('electron');

ipcRenderer.invoke('forgets').catch((error) => ipcRenderer.send('message', error.message));
ipcRenderer.send('asked');
