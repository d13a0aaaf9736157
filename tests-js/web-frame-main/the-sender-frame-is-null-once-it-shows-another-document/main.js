const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const arrived = once(ipcMain, 'hello');
  const window = await openLoaded(__dirname);
  const [event] = await arrived;
  assert.strictEqual(event.senderFrame, window.webContents.mainFrame);
  await window.loadURL('data:text/html,elsewhere');
  assert.strictEqual(event.senderFrame, null);
});
