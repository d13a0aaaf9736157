'use strict';

const { ipcRenderer } = require('electron');

async function edit() {
  if (await ipcRenderer.invoke('is-free')) await ipcRenderer.invoke('take');
  ipcRenderer.send('done');
}

edit();
