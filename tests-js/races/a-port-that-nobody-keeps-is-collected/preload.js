'use strict';

const { ipcRenderer } = require('electron');

// The port is a lifeline: when it closes, the process that holds the other end is gone.
ipcRenderer.on('lifeline', ({ ports: [port] }) => {
  port.addEventListener('close', () => ipcRenderer.send('status', 'main is gone'));
  port.start();
  ipcRenderer.send('status?');
});
ipcRenderer.on('still there', () => ipcRenderer.send('status', 'main is there'));
