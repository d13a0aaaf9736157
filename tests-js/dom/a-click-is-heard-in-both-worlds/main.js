const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const heard = once(ipcMain, 'clicked');
  const inPage = await window.webContents.executeJavaScript(`
    let heard = 0;
    document.getElementById('button').addEventListener('click', () => heard++);
    document.getElementById('button').click();
    heard;
  `);
  assert.strictEqual(inPage, 1);
  assert.strictEqual((await heard)[1], 'button');
});
