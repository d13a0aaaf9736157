'use strict';

const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('app', {
  getTexts: () => ipcRenderer.invoke('get-texts'),
  getSettings: () => ipcRenderer.invoke('get-settings'),
  onSettings: (listener) => ipcRenderer.on('settings', (_event, given) => listener(given)),
  show: (text) => ipcRenderer.send('shown', text),
});
