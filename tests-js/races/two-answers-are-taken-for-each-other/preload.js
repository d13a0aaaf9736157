'use strict';

const { ipcRenderer } = require('electron');

ipcRenderer.on('name?', () => ipcRenderer.send('name', location.search.slice(1)));
ipcRenderer.send('ready');
