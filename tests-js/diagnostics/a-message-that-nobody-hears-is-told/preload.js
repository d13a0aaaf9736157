const { ipcRenderer } = require('electron');

ipcRenderer.on('gnus', () => console.log('never printed'));
ipcRenderer.send('hello', 1);
