const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
globalThis.kept = port1;
port1.start();
ipcRenderer.postMessage('port', null, [port2]);
