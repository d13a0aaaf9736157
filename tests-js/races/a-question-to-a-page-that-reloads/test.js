'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain } = require('electron');

for (const version of ['broken', 'corrected']) {
  const { ask } = require(`./${version}`);

  describe(`the ${version} question`, () => {
    it('is answered though the page reloads meanwhile', async () => {
      const preload = path.join(__dirname, 'preload.js');
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      const up = once(ipcMain, 'page is up');
      window.loadURL('about:blank');
      await up;
      window.reload();
      assert.strictEqual(await ask(window.webContents), 'page of about:');
      window.destroy();
    });
  });
}
