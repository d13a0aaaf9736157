'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain, MessageChannelMain } = require('electron');

for (const version of ['broken', 'corrected']) {
  describe(`the ${version} chat`, () => {
    it('says over its port who is there', async () => {
      const preload = path.join(__dirname, `${version}.js`);
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      const { port1, port2 } = new MessageChannelMain();
      ipcMain.handle('get-name', () => 'Ada');
      ipcMain.on('give me a port', ({ sender }) => sender.postMessage('port', null, [port2]));
      window.loadFile('index.html');
      port1.start();
      const [{ data }] = await once(port1, 'message');
      assert.strictEqual(data, 'I am Ada');
      window.destroy();
    });
  });
}
