const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const window = new BrowserWindow({ show: true });
  await window.loadURL('about:blank');
  assert.strictEqual(window.webContents.mainFrame.visibilityState, 'visible');
  window.hide();
  const state = await window.webContents.executeJavaScript('document.visibilityState');
  assert.strictEqual(state, 'hidden');
  assert.strictEqual(window.webContents.mainFrame.visibilityState, 'hidden');
});
