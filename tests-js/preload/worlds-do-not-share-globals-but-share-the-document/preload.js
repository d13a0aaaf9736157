const { ipcRenderer } = require('electron');

globalThis.fromPreload = 1;
Array.prototype.patched = 'patched';
let loaded = 'none';
window.onload = () => {
  loaded = 'handler';
  document.title = 'by the preload';
  document.body.expando = 1;
  document.body.dataset.mark = 'shared';
};
ipcRenderer.on('ask', () => ipcRenderer.send('told', [typeof fromPage, [].patched, loaded]));
