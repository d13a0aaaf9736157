'use strict';

const { ipcRenderer } = require('electron');

ipcRenderer.on('save', () => ipcRenderer.send('save', 'draft'));
