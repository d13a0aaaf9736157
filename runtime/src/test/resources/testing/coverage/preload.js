const { contextBridge, ipcRenderer } = require('electron'); // ran

contextBridge.exposeInMainWorld('api', { // ran
  ask: (value) => ipcRenderer.invoke('answer', value), // ran
  tell(value) {
    ipcRenderer.send('told', value); // ran
  },
  never() {
    ipcRenderer.send('never'); // not run
  },
});
