'use strict';

const { ipcRenderer } = require('electron');

ipcRenderer.on('double', (_event, number) => number * 2);
ipcRenderer.on('echo', (_event, number) => ipcRenderer.send('echo', number));
