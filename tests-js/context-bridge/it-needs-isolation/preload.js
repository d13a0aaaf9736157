const { contextBridge, ipcRenderer } = require('electron');

const message = (run) => {
  try {
    return `no error: ${run()}`;
  } catch (error) {
    return `${error}`;
  }
};

ipcRenderer.send('checked', [
  message(() => contextBridge.exposeInMainWorld('api', 1)),
  message(() => contextBridge.exposeInIsolatedWorld(1004, 'api', 1)),
  message(() => contextBridge.executeInMainWorld({ func() {} })),
]);
