'use strict';

const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
window.addEventListener('load', () => {
  window.postMessage('home', '*', [port1]);
  ipcRenderer.postMessage('home', null, [port2]);
});
ipcRenderer.on('neighbours', ({ ports }) => window.postMessage('neighbours', '*', ports));
