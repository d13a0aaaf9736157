const { ipcMain, MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = open(__dirname);
  webContents.send('list', 'one', 1);
  webContents.postMessage('list', 'two', [new MessageChannelMain().port1]);
  webContents.send('list', 'three');
  const [, seen] = await once(ipcMain, 'seen');
  assert.deepStrictEqual(seen, [
    ['one', 1, 'ports: 0'],
    ['two', 'ports: 1'],
    ['three', 'ports: 0'],
  ]);
});
