const { ipcRenderer } = require('electron');

ipcRenderer.on('ping', (event, text) => event.sender.send('pong', `${text}!`));
window.addEventListener('unload', () => ipcRenderer.send('goodbye'));
