const { ipcRenderer } = require('electron');

const name = process.argv.includes('--first') ? 'first' : 'second';
ipcRenderer.on('answer', (_event, ...args) => ipcRenderer.send('got', name, ...args));
ipcRenderer.send('ask');
