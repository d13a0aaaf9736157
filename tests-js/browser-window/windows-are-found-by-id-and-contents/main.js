const { BrowserWindow, webContents } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  assert.deepStrictEqual(BrowserWindow.getAllWindows(), []);
  const a = new BrowserWindow({ show: false });
  const b = new BrowserWindow({ show: false });
  assert.deepStrictEqual(BrowserWindow.getAllWindows(), [a, b]);
  assert.strictEqual(BrowserWindow.fromId(a.id), a);
  assert.strictEqual(BrowserWindow.fromId(4711), null);
  assert.strictEqual(BrowserWindow.fromWebContents(b.webContents), b);
  assert.strictEqual(webContents.fromId(b.webContents.id), b.webContents);
  b.destroy();
  assert.deepStrictEqual(BrowserWindow.getAllWindows(), [a]);
  assert.strictEqual(BrowserWindow.fromId(b.id), null);
});
