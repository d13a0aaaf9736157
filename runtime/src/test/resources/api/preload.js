'use strict';

const electron = require('electron');
const { api, look, lookAll } = require('./look');

const { contextBridge, ipcRenderer, webFrame } = electron;

ipcRenderer.once('hello', (event) => {
  ipcRenderer.send('send');
  ipcRenderer.postMessage('post', null);
  ipcRenderer.invoke('invoke').catch(() => {});
  ipcRenderer.sendSync('sync');
  ipcRenderer.send('found', {
    ...lookAll({ IpcRenderer: ipcRenderer, IpcRendererEvent: event }),
    ...lookAll({ ContextBridge: contextBridge, WebFrame: webFrame }),
    'electron, renderer': look(electron, [...api.exports.renderer, ...api.exports.common]),
  });
});
