const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
const buffer = new ArrayBuffer(8);
port1.postMessage(buffer, [buffer]);
if (buffer.byteLength !== 0) throw new Error('the buffer is still there');
port1.postMessage(new Uint8Array([1, 2]).buffer);
ipcRenderer.postMessage('port', null, [port2]);
