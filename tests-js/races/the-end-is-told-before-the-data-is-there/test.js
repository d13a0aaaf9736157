'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain } = require('electron');

for (const version of ['broken', 'corrected']) {
  const { receive } = require(`./${version}`);

  describe(`the ${version} upload`, () => {
    it('is received whole', async () => {
      const preload = path.join(__dirname, `${version}-preload.js`);
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      window.loadURL('about:blank');
      const [{ ports }] = await once(ipcMain, 'upload');
      assert.strictEqual(await receive(ports[0]), 'abc');
      window.destroy();
    });
  });
}
