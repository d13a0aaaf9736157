const { ipcRenderer } = require('electron');
const assert = require('node:assert');

const { port1, port2 } = new MessageChannel();
port1.onclose = () => ipcRenderer.send('closed');
port1.start();
assert.throws(() => ipcRenderer.postMessage('no', 'x', [port2, 'bad']), /Invalid value/);
