'use strict';

const { ipcRenderer } = require('electron');

ipcRenderer.on('foo', (event, message) => {
  ipcRenderer.postMessage('heard', message, event.ports);
});
