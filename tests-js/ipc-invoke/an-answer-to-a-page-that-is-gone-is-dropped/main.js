const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  let answer;
  ipcMain.handle('slow', () => new Promise((resolve) => (answer = resolve)));
  const window = await openLoaded(__dirname);
  await window.loadURL('about:blank');
  answer('too late');
  const text = await window.webContents.executeJavaScript('location.href');
  assert.strictEqual(text, 'about:blank');
});
