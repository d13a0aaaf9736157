const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname, { preload: 'preload.mjs', sandbox: false });
  const [, order] = await once(ipcMain, 'order');
  assert.deepStrictEqual(order, ['preload begins', 'preload ends', 'page']);
});
