'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain } = require('electron');

for (const version of ['broken', 'corrected']) {
  const { open } = require(`./${version}`);

  describe(`the ${version} editor`, () => {
    it('shows the theme of the settings', async () => {
      const preload = path.join(__dirname, 'preload.js');
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      ipcMain.handle('get-texts', () => ({ dark: 'Night' }));
      const shown = once(ipcMain, 'shown');
      await open(window, { theme: 'dark' });
      const [, text] = await shown;
      assert.strictEqual(text, 'Night');
      window.destroy();
    });
  });
}
