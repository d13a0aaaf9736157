const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('api', {
  getBody: () => document.body,
  tagOf: (element) => element.tagName,
  port: new MessageChannel().port1,
  ipcRenderer,
});
