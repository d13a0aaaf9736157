const { ipcRenderer } = require('electron');

globalThis.preloadGlobal = true;
ipcRenderer.send('ran', process.isMainFrame);
ipcRenderer.on('ping', (event) => event.sender.send('pong'));
window.addEventListener('unload', () => ipcRenderer.send('goodbye'));
