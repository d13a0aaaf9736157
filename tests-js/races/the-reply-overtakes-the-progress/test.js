'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain } = require('electron');

for (const version of ['broken', 'corrected']) {
  describe(`the ${version} copying`, () => {
    it('shows its progress up to the end', async () => {
      const preload = path.join(__dirname, `${version}.js`);
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      ipcMain.handle('copy', ({ sender }) => {
        for (const percent of [50, 100]) sender.send('progress', percent);
      });
      window.loadURL('about:blank');
      const [, seen] = await once(ipcMain, 'copied');
      assert.deepStrictEqual(seen, [50, 100]);
      window.destroy();
    });
  });
}
