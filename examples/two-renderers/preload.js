const { ipcRenderer } = require('electron');

// Without context isolation the page shares this world: it finds the port on its window.
window.portReady = new Promise((resolve) => {
  ipcRenderer.on('port', (event) => resolve(event.ports[0]));
});
