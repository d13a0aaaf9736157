const { ipcRenderer } = require('electron');

// A port cannot cross the context bridge; window.postMessage carries it into the page's world.
ipcRenderer.on('peer', (event) => {
  window.postMessage('peer', '*', event.ports);
});
