'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain } = require('electron');

for (const version of ['broken', 'corrected']) {
  describe(`the ${version} clock`, () => {
    it('counts each tick once', async () => {
      const preload = path.join(__dirname, `${version}.js`);
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      const counts = [];
      ipcMain.on('ticks', (_event, count) => counts.push(count));
      const ready = once(ipcMain, 'ready');
      window.loadFile('index.html');
      await ready;
      window.webContents.send('tick');
      window.webContents.send('close');
      await once(ipcMain, 'closing');
      assert.deepStrictEqual(counts, [1]);
      window.destroy();
    });
  });
}
