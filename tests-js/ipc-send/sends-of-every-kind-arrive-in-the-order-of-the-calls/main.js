const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const seen = [];
  ipcMain.on('send', (_event, i) => seen.push(i));
  ipcMain.on('post', (_event, i) => seen.push(i));
  ipcMain.on('sync', (event, i) => {
    seen.push(i);
    event.returnValue = i;
  });
  ipcMain.handle('invoke', (_event, i) => void seen.push(i));
  open(__dirname);
  const [, count] = await once(ipcMain, 'done');
  assert.deepStrictEqual(
    seen,
    Array.from({ length: count }, (_, i) => i),
  );
});
