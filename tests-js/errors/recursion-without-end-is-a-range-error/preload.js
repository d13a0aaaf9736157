const { ipcRenderer } = require('electron');

const forever = (list) => list.map(() => forever(list));
ipcRenderer.on('again', () => ipcRenderer.send('alive'));
try {
  forever([1]);
} catch (error) {
  ipcRenderer.send('caught', error.name);
}
