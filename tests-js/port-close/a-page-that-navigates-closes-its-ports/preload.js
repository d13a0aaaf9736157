const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
globalThis.kept = port1;
port1.start();
if (location.protocol === 'file:') ipcRenderer.postMessage('port', null, [port2]);
