'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain, utilityProcess } = require('electron');

/** Passes questions on to another process, which answers them in their order. */
function openDisk() {
  const child = utilityProcess.fork(path.join(__dirname, 'disk.js'));
  let last = Promise.resolve();
  const ask = (question) => {
    last = last.then(async () => {
      child.postMessage(question);
      const [answer] = await once(child, 'message');
      return answer;
    });
    return last;
  };
  return { child, ask };
}

for (const version of ['broken', 'corrected']) {
  const { serve } = require(`./${version}`);

  describe(`the ${version} dialog`, () => {
    it('shows a page the answer to its own question', async () => {
      const preload = path.join(__dirname, `${version}-preload.js`);
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      const { child, ask } = openDisk();
      serve(ask);
      const shown = new Promise((resolve) => {
        ipcMain.on('shown', (_event, file, text) => file === 'second' && resolve(text));
      });
      window.loadFile('index.html', { search: 'first' }).catch(() => {});
      window.webContents.once('dom-ready', () => {
        window.loadFile('index.html', { search: 'second' });
      });
      assert.strictEqual(await shown, 'second is open');
      window.destroy();
      child.kill();
    });
  });
}
