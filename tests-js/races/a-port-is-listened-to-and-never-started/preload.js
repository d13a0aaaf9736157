'use strict';

const { ipcRenderer } = require('electron');

// The port is for the page's own world.
ipcRenderer.on('port', ({ ports }) => window.postMessage('port', '*', ports));
window.addEventListener('load', () => ipcRenderer.send('page is up'));
