const { app, ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  for (const channel of ['a', 'b', 'c']) ipcMain.handle(channel, () => 'ipcMain');
  app.once('web-contents-created', (_event, contents) => {
    contents.ipc.handle('a', () => 'webContents');
    contents.ipc.handle('b', () => 'webContents');
    contents.mainFrame.ipc.handle('a', () => 'frame');
    contents.mainFrame.ipc.on('c', () => assert.fail('a listener is no handler'));
  });
  open(__dirname);
  const [, results] = await once(ipcMain, 'results');
  assert.deepStrictEqual(results, ['frame', 'webContents', 'ipcMain']);
});
