const { ipcRenderer } = require('electron');

ipcRenderer.on('pass it on', ({ ports: [port] }) => {
  window.postMessage('yours', '*', [port]);
  ipcRenderer.sendSync('crash me');
});
