const { ipcRenderer } = require('electron');

Promise.all([
  ipcRenderer.invoke('sync', 1, 2),
  ipcRenderer.invoke('async', 'x'),
  ipcRenderer.invoke('nothing'),
]).then((results) => ipcRenderer.send('results', results));
