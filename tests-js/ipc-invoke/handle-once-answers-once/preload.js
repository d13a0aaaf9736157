const { ipcRenderer } = require('electron');

const ask = () => ipcRenderer.invoke('ticket').catch((error) => error.message);

Promise.all([ask(), ask()]).then((results) => ipcRenderer.send('results', results));
