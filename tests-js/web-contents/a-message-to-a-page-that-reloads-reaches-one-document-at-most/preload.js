'use strict';

const { ipcRenderer } = require('electron');

const number = ipcRenderer.sendSync('born');
ipcRenderer.on('which', (_event, which) => ipcRenderer.send('heard', which, number));
