const { ipcMain } = require('electron');
const assert = require('node:assert');
const { open, scenario } = require('../../support');

scenario(async () => {
  const sizes = [];
  ipcMain.handle('invoke', (_event, value) => value);
  ipcMain.on('sync', (event, value) => (event.returnValue = value));
  ipcMain.on('send', (event, value) => event.sender.send('back', value));
  ipcMain.on('size', (_event, size) => sizes.push(size));
  open(__dirname, { sandbox: false });
  await new Promise((resolve) => ipcMain.once('done', resolve));
  assert.deepStrictEqual(sizes, [0, 65_535, 65_537, 3 * 1024 * 1024 + 1]);
});
