'use strict';

const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario, turns } = require('../../support');

scenario(async () => {
  let documents = 0;
  ipcMain.on('born', (event) => {
    event.returnValue = ++documents;
  });
  const heard = [];
  ipcMain.on('heard', (_event, which, by) => heard.push({ which, by }));

  const { webContents } = await openLoaded(__dirname);
  webContents.reload();
  webContents.send('which', 'while it reloads');
  await once(webContents, 'did-finish-load');
  webContents.send('which', 'after it');
  while (!heard.some(({ which }) => which === 'after it')) await once(ipcMain, 'heard');
  await turns();

  const by = (which) => heard.filter((one) => one.which === which).map((one) => one.by);
  assert.deepStrictEqual(by('after it'), [2]);
  // The document that is there when it arrives: the old one, the new one, or none that listens yet.
  assert.ok(by('while it reloads').length <= 1);
});
