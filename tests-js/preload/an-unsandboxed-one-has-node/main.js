const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname, { sandbox: false });
  const [, facts] = await once(ipcMain, 'facts');
  assert.deepStrictEqual(facts, [
    __dirname,
    path.join(__dirname, 'preload.js'),
    'a neighbour',
    'renderer',
    true,
  ]);
});
