const { ipcRenderer } = require('electron');

const loaded = new Promise((resolve) => {
  window.addEventListener('load', resolve, { once: true });
});

ipcRenderer.on('for-the-page', async (event) => {
  await loaded;
  window.postMessage('port-from-main', '*', event.ports);
});
