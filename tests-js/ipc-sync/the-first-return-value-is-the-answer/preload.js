const { ipcRenderer } = require('electron');

ipcRenderer.send(
  'results',
  ipcRenderer.sendSync('now', 21),
  ipcRenderer.sendSync('later'),
  ipcRenderer.sendSync('nothing'),
);
