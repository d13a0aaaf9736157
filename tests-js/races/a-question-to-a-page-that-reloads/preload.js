'use strict';

const { ipcRenderer } = require('electron');

ipcRenderer.on('title?', (_event, id) => {
  setTimeout(() => ipcRenderer.send('title', id, `page of ${location.protocol}`), 1);
});
ipcRenderer.send('page is up');
