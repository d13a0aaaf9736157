const { ipcRenderer } = require('electron');

const kinds = [
  (i) => ipcRenderer.send('send', i),
  (i) => ipcRenderer.postMessage('post', i),
  (i) => ipcRenderer.invoke('invoke', i),
  (i) => ipcRenderer.sendSync('sync', i),
];
const count = 100;
for (let i = 0; i < count; i++) kinds[(i * i + (i >> 2)) % 4](i);
ipcRenderer.send('done', count);
