const { ipcRenderer } = require('electron');
const assert = require('node:assert');

const { port1 } = new MessageChannel();
assert.throws(() => ipcRenderer.postMessage('bad', { port1 }, [port1]), {
  name: 'Error',
  message: 'An object could not be cloned.',
});
ipcRenderer.postMessage('good', {}, [port1]);
