'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ipcMain, utilityProcess } = require('electron');

/** A list of containers, from another process. */
function openRegistry() {
  const child = utilityProcess.fork(path.join(__dirname, 'registry.js'));
  const list = async () => {
    child.postMessage('list');
    const [containers] = await once(child, 'message');
    return containers;
  };
  return { child, list };
}

for (const version of ['broken', 'corrected']) {
  const { serve } = require(`./${version}`);

  describe(`the ${version} dashboard`, () => {
    it('may be closed at any time', async () => {
      const preload = path.join(__dirname, 'preload.js');
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      const { child, list } = openRegistry();
      let listed;
      serve(() => (listed = list()));
      ipcMain.once('close me', () => window.close());
      window.loadURL('about:blank');
      await once(window, 'closed');
      assert.deepStrictEqual(await listed, ['web', 'database']);
      child.kill();
      await once(child, 'exit');
    });
  });
}
