'use strict';

const assert = require('node:assert');
const path = require('node:path');
const { BrowserWindow, ipcMain } = require('electron');

/** Resolves when both windows have tried. */
const bothDone = () =>
  new Promise((resolve) => {
    let count = 0;
    ipcMain.on('done', () => ++count === 2 && resolve());
  });

for (const version of ['broken', 'corrected']) {
  const { serve } = require(`./${version}`);

  describe(`the ${version} lock`, () => {
    it('is taken by one of two windows', async () => {
      const preload = path.join(__dirname, `${version}-preload.js`);
      const owners = [];
      serve(owners);
      const done = bothDone();
      const windows = [1, 2].map(() => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload } });
        window.loadURL('about:blank');
        return window;
      });
      await done;
      assert.strictEqual(owners.length, 1);
      for (const window of windows) window.destroy();
    });
  });
}
