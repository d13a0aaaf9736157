'use strict';

// Hands a window's port to its page, and runs itself what uses ipcRenderer.

const { contextBridge, ipcRenderer } = require('electron');

const bench = {
  call: (request) => ipcRenderer.invoke('call', request),
  memory: () => ipcRenderer.invoke('memory'),
  add: (a, b) => ({ sum: a + b, product: a * b }),
  finish: (figures) => ipcRenderer.send('figures', figures),
  fail: (message) => ipcRenderer.send('failure', message),
};

contextBridge.exposeInMainWorld('bench', bench);

const [, name, count] = location.hash.slice(1).split(',');

ipcRenderer.on('port', ({ ports: [port] }) => {
  if (name !== 'invoke') return window.postMessage('port', '*', [port]);
  const { invoke } = require('./messages.js');
  invoke.near(port, undefined, Number(count), bench).then(
    (figures) => bench.finish(figures),
    (error) => bench.fail(String(error)),
  );
});
