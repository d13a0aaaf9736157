const { ipcRenderer } = require('electron');
const assert = require('node:assert');

assert.deepStrictEqual(ipcRenderer.eventNames(), []);
ipcRenderer.on('a', () => {}).once('b', () => {});
assert.deepStrictEqual(ipcRenderer.eventNames(), ['a', 'b']);
ipcRenderer.removeAllListeners('a');
assert.deepStrictEqual(ipcRenderer.eventNames(), ['b']);
ipcRenderer.removeAllListeners();
assert.deepStrictEqual(ipcRenderer.eventNames(), []);
ipcRenderer.send('a');
ipcRenderer.send('checked');
