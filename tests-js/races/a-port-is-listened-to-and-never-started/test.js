'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain, MessageChannelMain } = require('electron');

for (const version of ['broken', 'corrected']) {
  describe(`the ${version} calculator`, () => {
    it('adds two numbers', async () => {
      const preload = path.join(__dirname, 'preload.js');
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      const up = once(ipcMain, 'page is up');
      window.loadFile(`${version}.html`);
      await up;
      const { port1, port2 } = new MessageChannelMain();
      window.webContents.postMessage('port', null, [port2]);
      port1.postMessage({ a: 19, b: 23 });
      port1.start();
      const [{ data }] = await once(port1, 'message');
      assert.strictEqual(data, 42);
      window.destroy();
    });
  });
}
