const { ipcRenderer } = require('electron');

ipcRenderer.on('port', ({ ports: [outer] }) => {
  outer.onmessage = ({ ports: [inner] }) => {
    inner.onmessage = ({ data }) => ipcRenderer.send('seen', data);
  };
});
