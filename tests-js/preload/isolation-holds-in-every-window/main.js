const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, open, variant } = require('../../support');

const openHere = () => open(__dirname, { sandbox: variant === 'sandboxed' });

/** What preload and page tell of one load. */
const told = async () => {
  const [[, preload], [, page]] = await Promise.all([
    once(ipcMain, 'isolated'),
    once(ipcMain, 'page'),
  ]);
  return { preload, page };
};

const checkSeparated = ({ preload, page }) => {
  assert.deepStrictEqual(preload.types, ['object', 'undefined', 'undefined']);
  assert.deepStrictEqual(preload.builtins, ['a push of the preload', 'pop', 'function']);
  assert.deepStrictEqual(page.types, ['object', 'undefined', 'undefined', 'undefined']);
  assert.deepStrictEqual(page.builtins, ['function', 'function']);
};

cases({
  'page and preload see neither the globals nor the builtins of each other': async () => {
    openHere();
    const found = await told();
    checkSeparated(found);
    assert.strictEqual(found.preload.title, 'isolated');
  },

  'nor do they after a reload': async () => {
    const window = openHere();
    checkSeparated(await told());
    window.webContents.reload();
    checkSeparated(await told());
  },

  'what the page does to its builtins leaves messages to main as they are': async () => {
    openHere();
    const { preload } = await told();
    assert.deepStrictEqual(preload.nested, {
      list: [1, [2, { three: new Map([['k', 'v']]) }]],
      bytes: new Uint8Array([7]),
    });
  },

  'the preload is told that it is isolated': async () => {
    openHere();
    assert.strictEqual((await told()).preload.isContextIsolated, true);
  },
});
