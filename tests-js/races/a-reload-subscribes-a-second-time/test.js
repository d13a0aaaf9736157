'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow } = require('electron');

for (const version of ['broken', 'corrected']) {
  const { serve } = require(`./${version}`);

  describe(`the ${version} editor`, () => {
    it('saves once after a reload', async () => {
      const preload = path.join(__dirname, 'preload.js');
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      const saved = [];
      serve(window.webContents, (text) => saved.push(text));
      await window.loadURL('about:blank');
      window.reload();
      await once(window.webContents, 'did-finish-load');
      window.webContents.send('save');
      await once(window.webContents, 'ipc-message');
      await new Promise(setImmediate);
      assert.deepStrictEqual(saved, ['draft']);
      window.destroy();
    });
  });
}
