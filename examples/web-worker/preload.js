const { ipcRenderer } = require('electron');

const loaded = new Promise((resolve) => {
  window.onload = resolve;
});

// The page's own world gets the port by window.postMessage: it cannot cross the context bridge.
ipcRenderer.on('worker-port', async (event) => {
  await loaded;
  window.postMessage('worker-port', '*', event.ports);
});
