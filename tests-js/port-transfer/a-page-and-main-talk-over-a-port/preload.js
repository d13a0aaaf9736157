const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => ipcRenderer.send('answer', data);
ipcRenderer.postMessage('port', 'hi', [port2]);
port1.postMessage(42);
