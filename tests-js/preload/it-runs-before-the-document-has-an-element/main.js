const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [, states] = await once(ipcMain, 'states');
  assert.deepStrictEqual(states, [
    ['preload', false, false, 'loading'],
    ['DOMContentLoaded', true, true, 'interactive'],
    ['load', true, true, 'complete'],
  ]);
});
