const { ipcRenderer } = require('electron');

for (const name of ['beforeunload', 'pagehide', 'unload']) {
  window.addEventListener(name, () => ipcRenderer.send('event', name));
}
