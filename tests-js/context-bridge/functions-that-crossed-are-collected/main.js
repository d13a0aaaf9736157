const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: false });
  const alive = async () => {
    globalThis.gc();
    window.webContents.send('count');
    return (await once(ipcMain, 'alive'))[1];
  };
  assert.strictEqual(await alive(), 0);
  await inPage(window, () => {
    window.kept = window.api.getFunction();
    window.api.track(window.kept);
  });
  assert.strictEqual(await alive(), 1);
  assert.strictEqual(await inPage(window, () => window.kept()), 123);
  await inPage(window, () => {
    delete window.kept;
  });
  assert.strictEqual(await alive(), 0);
});
