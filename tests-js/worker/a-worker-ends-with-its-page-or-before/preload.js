const { ipcRenderer } = require('electron');

window.addEventListener('message', ({ data, ports }) => {
  if (data === 'for main') ipcRenderer.postMessage('worker', null, [...ports]);
});
