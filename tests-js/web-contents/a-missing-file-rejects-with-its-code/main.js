const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { scenario } = require('../../support');

scenario(async () => {
  const window = new BrowserWindow({ show: false });
  const failed = once(window.webContents, 'did-fail-load');
  const error = await window.loadFile(path.join(__dirname, 'missing.html')).catch((e) => e);
  assert.strictEqual(error.code, 'ERR_FILE_NOT_FOUND');
  assert.strictEqual(error.errno, -6);
  assert.match(error.url, /missing\.html$/);
  assert.strictEqual(error.message, `ERR_FILE_NOT_FOUND (-6) loading '${error.url}'`);
  const [, code, description, url, isMainFrame] = await failed;
  assert.deepStrictEqual(
    [code, description, url, isMainFrame],
    [-6, 'ERR_FILE_NOT_FOUND', error.url, true],
  );
});
