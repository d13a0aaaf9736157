'use strict';

const { BrowserWindow, ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage } = require('../../support');

const COUNT = 1000;

/** Makes the calls in the page, each of a kind that its Math.random chooses, one in eight synchronous. */
const callAtRandom = (count, others) => {
  const { ipcRenderer } = require('electron');
  const anyOf = (kinds) => kinds[Math.floor(Math.random() * kinds.length)];
  for (let i = 0; i < count; i++) {
    ipcRenderer[Math.random() < 1 / 8 ? 'sendSync' : anyOf(others)]('call', i);
  }
  ipcRenderer.send('done');
};

const keepOrder =
  (...others) =>
  async () => {
    const webPreferences = { nodeIntegration: true, contextIsolation: false };
    const window = new BrowserWindow({ show: false, webPreferences });
    await window.loadURL('about:blank');
    const seen = [];
    ipcMain.handle('call', (_event, i) => void seen.push(i));
    ipcMain.on('call', (event, i) => {
      seen.push(i);
      event.returnValue = null;
    });
    inPage(window, callAtRandom, COUNT, others);
    await once(ipcMain, 'done');
    assert.deepStrictEqual(
      seen,
      Array.from({ length: COUNT }, (_, i) => i),
    );
  };

cases({
  'send and sendSync keep their order': keepOrder('send'),
  'send, sendSync and invoke keep their order': keepOrder('send', 'invoke'),
});
