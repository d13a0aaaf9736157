const { ipcRenderer } = require('electron');
const assert = require('node:assert');

const text = (index, value) => ({
  name: 'TypeError',
  message: `Error processing argument at index ${index}, conversion failure from ${value}`,
});

for (const method of ['send', 'sendSync']) {
  assert.throws(() => ipcRenderer[method](), text(1, 'undefined'));
  assert.throws(() => ipcRenderer[method](null), text(1, 'null'));
  assert.throws(() => ipcRenderer[method](5, 'x'), text(1, ''));
  assert.throws(() => ipcRenderer[method]({}), text(1, ''));
}
for (const method of ['postMessage', 'sendToHost']) {
  assert.throws(() => ipcRenderer[method](), text(0, 'undefined'));
  assert.throws(() => ipcRenderer[method](null, 1), text(0, 'null'));
  assert.throws(() => ipcRenderer[method](true, 1), text(0, ''));
}
assert
  .rejects(ipcRenderer.invoke(undefined), text(1, 'undefined'))
  .then(() => ipcRenderer.send('checked'));
