const { ipcRenderer } = require('electron');

const file = new Uint8Array(1_000_000);
ipcRenderer.send('chunk', file.subarray(0, 55));
ipcRenderer.send('chunk', file.slice(0, 55));
