const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { inPage, openLoaded, scenario, variant } = require('../../support');

const text = 'Error: Cannot bind an API on top of an existing property on the window object';

scenario(async () => {
  const checked = once(ipcMain, 'checked');
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });
  const [, attempts] = await checked;
  assert.deepStrictEqual(attempts, ['exposed', text, text, text]);
  assert.strictEqual(await inPage(window, () => window.api.attempt), 1);
});
