'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain } = require('electron');

for (const version of ['broken', 'corrected']) {
  const { giveLifeline } = require(`./${version}`);

  describe(`the ${version} lifeline`, () => {
    it('stays open while main is there', async () => {
      const preload = path.join(__dirname, 'preload.js');
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      ipcMain.on('status?', ({ sender }) => {
        setTimeout(() => sender.send('still there'), 1000);
      });
      const told = once(ipcMain, 'status');
      giveLifeline(window.webContents);
      window.loadURL('about:blank');
      const [, status] = await told;
      assert.strictEqual(status, 'main is there');
      window.destroy();
    });
  });
}
