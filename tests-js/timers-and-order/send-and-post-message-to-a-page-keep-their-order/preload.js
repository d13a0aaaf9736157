const { ipcRenderer } = require('electron');

const seen = [];
ipcRenderer.on('n', (_event, i) => seen.push(i));
ipcRenderer.on('end', () => ipcRenderer.send('seen', seen));
