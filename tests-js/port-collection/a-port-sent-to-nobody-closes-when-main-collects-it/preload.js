const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
port1.onclose = () => ipcRenderer.send('closed');
port1.start();
ipcRenderer.postMessage('nobody listens', null, [port2]);
