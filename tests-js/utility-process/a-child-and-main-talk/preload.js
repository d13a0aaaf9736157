'use strict';

const { ipcRenderer } = require('electron');

ipcRenderer.once('port', ({ ports: [port] }) => {
  port.onmessage = ({ data }) => ipcRenderer.send('answer', data);
  port.postMessage('hello');
});
ipcRenderer.send('ready');
