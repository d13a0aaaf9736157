'use strict';

const { ipcRenderer } = require('electron');

async function copy() {
  const seen = [];
  ipcRenderer.on('progress', (_event, percent) => seen.push(percent));
  await ipcRenderer.invoke('copy');
  ipcRenderer.removeAllListeners('progress');
  ipcRenderer.send('copied', seen);
}

copy();
