const { ipcRenderer } = require('electron');
const assert = require('node:assert');

const text = { name: 'TypeError', message: 'Invalid value for transfer' };
const { port1, port2 } = new MessageChannel();
for (const bad of [null, 'text', {}, [new ArrayBuffer(8)], [null], [{}], [port1, port1]]) {
  assert.throws(() => ipcRenderer.postMessage('no', 'x', bad), text);
}
assert.throws(() => ipcRenderer.postMessage('no', 'x', [port1]), text, 'it was taken before');
ipcRenderer.postMessage('checked', 'x', [port2]);
ipcRenderer.postMessage('unheard', 'x', undefined);
