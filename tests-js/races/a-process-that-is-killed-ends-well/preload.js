'use strict';

const { ipcRenderer } = require('electron');

// The user has changed his mind.
ipcRenderer.send('compile', 'let a = 1');
ipcRenderer.send('cancel');
