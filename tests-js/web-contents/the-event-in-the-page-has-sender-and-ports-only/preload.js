const { ipcRenderer } = require('electron');
const assert = require('node:assert');

ipcRenderer.on('message', function (event, value) {
  assert.deepStrictEqual(Object.keys(event).sort(), ['ports', 'sender']);
  assert.strictEqual(event.sender, ipcRenderer);
  assert.deepStrictEqual(event.ports, []);
  assert.strictEqual(event.preventDefault, undefined);
  assert.strictEqual(value, 1);
  ipcRenderer.send('checked');
});
