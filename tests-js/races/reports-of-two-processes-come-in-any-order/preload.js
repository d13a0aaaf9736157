'use strict';

const { ipcRenderer } = require('electron');

ipcRenderer.on('agent', ({ ports: [agent] }) => {
  agent.postMessage({ name: 'page loaded' });
  ipcRenderer.send('page reported');
});
