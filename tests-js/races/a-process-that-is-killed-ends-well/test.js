'use strict';

const assert = require('node:assert');
const path = require('node:path');
const { BrowserWindow } = require('electron');

for (const version of ['broken', 'corrected']) {
  const { serve } = require(`./${version}`);

  describe(`the ${version} compiler`, () => {
    it('has compiled everything or nothing when it is cancelled', async () => {
      const preload = path.join(__dirname, 'preload.js');
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      const told = new Promise((resolve) => serve(resolve));
      window.loadURL('about:blank');
      assert.match(await told, /^compiled 9 characters$|^not compiled$/);
      window.destroy();
    });
  });
}
