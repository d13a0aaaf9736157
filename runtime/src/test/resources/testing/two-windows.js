'use strict';

const assert = require('node:assert');
const { BrowserWindow, ipcMain } = require('electron');

const page = (name) =>
  `data:text/html,<script>require('electron').ipcRenderer.send('ready', '${name}')</script>`;

const webPreferences = { nodeIntegration: true, contextIsolation: false };

/** Opens two windows; the names in the order in which they were ready. */
async function readyOrder() {
  const names = [];
  const windows = ['a', 'b'].map(() => new BrowserWindow({ show: false, webPreferences }));
  const both = new Promise((resolve) => {
    ipcMain.on('ready', (_event, name) => {
      if (names.push(name) === 2) resolve();
    });
  });
  windows[0].loadURL(page('a'));
  windows[1].loadURL(page('b'));
  await both;
  ipcMain.removeAllListeners('ready');
  windows.forEach((window) => window.destroy());
  return names;
}

describe('two windows', () => {
  it('are ready in the order in which they were opened', async () => {
    assert.deepStrictEqual(await readyOrder(), ['a', 'b']);
  });

  it('are both ready', async () => {
    assert.deepStrictEqual((await readyOrder()).sort(), ['a', 'b']);
  });

  it.skip('are not looked at', () => {});

  it('do not matter to a test without them', () => {});
});
