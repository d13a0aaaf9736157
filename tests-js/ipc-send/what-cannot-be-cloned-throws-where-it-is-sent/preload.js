const { ipcRenderer } = require('electron');
const assert = require('node:assert');

const text = { name: 'Error', message: 'An object could not be cloned.' };
const bad = [
  () => {},
  class {},
  Symbol('s'),
  Promise.resolve(),
  new WeakMap(),
  new WeakSet(),
  new Proxy({}, {}),
  location,
  window,
  new MessageChannel().port1,
  ipcRenderer,
];

async function check() {
  for (const value of bad) {
    assert.throws(() => ipcRenderer.send('no', value), text);
    assert.throws(() => ipcRenderer.send('no', 1, [{ deep: value }]), text);
    assert.throws(() => ipcRenderer.sendSync('no', value), text);
    assert.throws(() => ipcRenderer.postMessage('no', value), text);
    assert.throws(() => ipcRenderer.sendToHost('no', value), text);
    await assert.rejects(ipcRenderer.invoke('no', value), text);
  }
}

check().then(() => ipcRenderer.send('checked'));
