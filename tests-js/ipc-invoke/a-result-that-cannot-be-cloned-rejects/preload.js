const { ipcRenderer } = require('electron');

Promise.all([
  ipcRenderer.invoke('function').catch((error) => error.message),
  ipcRenderer.invoke('fine'),
]).then((results) => ipcRenderer.send('results', ...results));
