const { ipcRenderer } = require('electron');

document.addEventListener('click', (event) => ipcRenderer.send('clicked', event.target.id));
