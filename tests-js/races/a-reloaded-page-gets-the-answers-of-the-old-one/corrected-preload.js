'use strict';

const { ipcRenderer } = require('electron');

const file = location.search.slice(1);
ipcRenderer.invoke('ask', `open ${file}?`).then((text) => ipcRenderer.send('shown', file, text));
