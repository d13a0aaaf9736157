const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const receiver = await openLoaded(__dirname, { preload: 'receiver.js' });
  open(__dirname, { preload: 'sender.js' });
  const [{ ports }] = await once(ipcMain, 'port');
  receiver.webContents.postMessage('port', 'for you', ports);
  const [, text] = await once(ipcMain, 'heard');
  assert.strictEqual(text, 'hello from the other page');
});
