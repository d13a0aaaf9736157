'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain } = require('electron');

for (const version of ['broken', 'corrected']) {
  describe(`the ${version} page`, () => {
    it('gives main the pixels of a picture', async () => {
      const preload = path.join(__dirname, `${version}.js`);
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      window.loadURL('about:blank');
      const [{ ports }] = await once(ipcMain, 'pictures');
      ports[0].start();
      const [{ data }] = await once(ports[0], 'message');
      assert.deepStrictEqual([...(data?.pixels ?? [])], [1, 2, 3, 4]);
      window.destroy();
    });
  });
}
