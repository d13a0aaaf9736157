'use strict';

const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  ipcMain.handle('invoke', (_event, value) => value);
  ipcMain.on('sync', (event, value) => (event.returnValue = value));
  ipcMain.on('send', (event, value) => event.sender.send('back', value));
  open(__dirname, { sandbox: false });
  const [, count] = await once(ipcMain, 'done');
  assert.strictEqual(count, 3 * 5 * 3);
});
