const { ipcRenderer } = require('electron');

setTimeout(() => {
  ipcRenderer.on('settings', () => console.log('never printed'));
}, 100);
