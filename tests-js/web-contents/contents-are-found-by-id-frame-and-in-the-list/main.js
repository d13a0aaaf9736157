const { webContents, BrowserWindow } = require('electron');
const assert = require('node:assert');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const a = (await openLoaded(__dirname)).webContents;
  const b = new BrowserWindow({ show: false }).webContents;
  assert.notStrictEqual(a.id, b.id);
  assert.strictEqual(webContents.fromId(a.id), a);
  assert.strictEqual(webContents.fromId(12345), undefined);
  assert.strictEqual(webContents.fromFrame(a.mainFrame), a);
  assert.deepStrictEqual(
    webContents
      .getAllWebContents()
      .map(({ id }) => id)
      .sort(),
    [a.id, b.id].sort(),
  );
});
