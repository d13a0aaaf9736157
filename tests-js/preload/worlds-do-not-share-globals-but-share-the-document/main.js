const assert = require('node:assert');
const { ipcMain } = require('electron');
const { once } = require('node:events');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const page = await inPage(window, () => [
    typeof window.fromPreload,
    typeof require,
    typeof process,
    [].patched,
    document.title,
    document.body.expando,
    document.body.dataset.mark,
  ]);
  assert.deepStrictEqual(page.slice(0, 3), ['undefined', 'undefined', 'undefined']);
  assert.deepStrictEqual(page.slice(3), [undefined, 'by the preload', undefined, 'shared']);
  window.webContents.send('ask');
  const [, preload] = await once(ipcMain, 'told');
  assert.deepStrictEqual(preload, ['undefined', 'patched', 'handler']);
});
