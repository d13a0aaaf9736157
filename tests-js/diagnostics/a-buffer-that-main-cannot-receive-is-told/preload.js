const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
ipcRenderer.postMessage('port', null, [port2]);
const bytes = new Uint8Array(8);
port1.postMessage(bytes, [bytes.buffer]);
