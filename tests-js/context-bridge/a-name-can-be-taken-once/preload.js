const { contextBridge, ipcRenderer } = require('electron');

const attempt = (name, value) => {
  try {
    contextBridge.exposeInMainWorld(name, value);
    return 'exposed';
  } catch (error) {
    return `${error}`;
  }
};

ipcRenderer.send('checked', [
  attempt('api', { attempt: 1 }),
  attempt('api', { attempt: 2 }),
  attempt('document', 1),
  attempt('toString', 1),
]);
