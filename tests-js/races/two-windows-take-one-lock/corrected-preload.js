'use strict';

const { ipcRenderer } = require('electron');

async function edit() {
  await ipcRenderer.invoke('take');
  ipcRenderer.send('done');
}

edit();
