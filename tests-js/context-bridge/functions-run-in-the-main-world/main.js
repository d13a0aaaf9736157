const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario, variant } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });

  window.webContents.send('check');
  const [, facts] = await once(ipcMain, 'facts');
  assert.deepStrictEqual(facts, {
    types: [
      ['number', 'string', 'boolean', 'symbol', 'bigint', 'undefined', 'object', 'function'],
      [true, true, true, true, true],
    ],
    called: 124,
    same: true,
    constructor: true,
    overridden: 'of the main world',
    promised: 'later',
  });
});
