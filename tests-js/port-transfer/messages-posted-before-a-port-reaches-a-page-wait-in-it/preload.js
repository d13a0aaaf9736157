const { ipcRenderer } = require('electron');

ipcRenderer.on('port', ({ ports: [port] }) => {
  const seen = [];
  port.onmessage = ({ data }) => {
    seen.push(data);
    if (seen.length === 3) ipcRenderer.send('seen', seen);
  };
});
