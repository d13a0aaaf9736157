'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow } = require('electron');

/** A window with a player's page. */
async function open(name) {
  const preload = path.join(__dirname, 'preload.js');
  const window = new BrowserWindow({ show: false, webPreferences: { preload } });
  const ready = once(window.webContents.ipc, 'ready');
  window.loadFile('index.html', { search: name });
  await ready;
  return window;
}

for (const version of ['broken', 'corrected']) {
  describe(`the ${version} game`, () => {
    it('knows its two players', async () => {
      const { nameOf } = require(`./${version}`);
      const windows = await Promise.all(['Ada', 'Ben'].map(open));
      const names = await Promise.all(windows.map((window) => nameOf(window.webContents)));
      assert.deepStrictEqual(names, ['Ada', 'Ben']);
      for (const window of windows) window.destroy();
    });
  });
}
