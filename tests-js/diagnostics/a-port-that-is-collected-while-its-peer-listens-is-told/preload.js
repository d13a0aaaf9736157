const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
port1.onmessage = () => console.log('never printed');
port1.onclose = () => console.log('closed');
ipcRenderer.postMessage('port', null, [port2]);
