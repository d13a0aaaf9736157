const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [, preload] = await once(ipcMain, 'preload');
  assert.deepStrictEqual(preload, { isArray: true, source: true, origin: 'string', ports: 1 });
  const [, page] = await once(ipcMain, 'page');
  assert.deepStrictEqual(page, { isArray: true, source: true, origin: 'string', ports: 1 });
  const [, twice] = await once(ipcMain, 'twice');
  assert.deepStrictEqual(twice.sort(), ['byte 1 in the page', 'byte 1 in the preload']);
});
