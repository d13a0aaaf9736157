const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const facts = once(ipcMain, 'facts');
  const window = await openLoaded(__dirname, {
    contextIsolation: false,
    nodeIntegration: true,
    additionalArguments: ['--mine=1'],
  });
  assert.deepStrictEqual((await facts)[1], [true, false, 'renderer']);
  const page = await inPage(window, () => [
    window.fromPreload,
    typeof require,
    typeof process,
    typeof module,
    __filename.endsWith('blank.html'),
  ]);
  assert.deepStrictEqual(page, ['same world', 'function', 'object', 'object', true]);
});
