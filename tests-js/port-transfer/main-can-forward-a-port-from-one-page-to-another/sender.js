const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => ipcRenderer.send('heard', data);
ipcRenderer.postMessage('port', null, [port2]);
