const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, open, openLoaded, variant } = require('../../support');

const NO_ISOLATION = 'Error: contextBridge API can only be used when contextIsolation is enabled';

const sandbox = variant === 'sandboxed';

const outcomesWith = async (contextIsolation) => {
  open(__dirname, { sandbox, contextIsolation });
  const [, outcomes] = await once(ipcMain, 'outcomes');
  return outcomes;
};

cases({
  'without isolation there is nothing to bridge': async () => {
    const outcomes = await outcomesWith(false);
    assert.strictEqual(outcomes.exposed, NO_ISOLATION);
  },

  'with isolation the page sees what is exposed': async () => {
    const window = await openLoaded(__dirname, { sandbox, contextIsolation: true });
    assert.deepStrictEqual(await inPage(window, () => window.bridged), { ok: true });
  },

  'without isolation no method works': async () => {
    const { inWorld, executed } = await outcomesWith(false);
    assert.deepStrictEqual([inWorld, executed], [NO_ISOLATION, NO_ISOLATION]);
  },

  'only a debug build has the internal bridge': async () => {
    const { internal } = await outcomesWith(true);
    assert.strictEqual(internal, 'Error: none');
  },

  'a name can be a string only, and a world a number': async () => {
    const { symbolName, noWorld } = await outcomesWith(true);
    assert.match(
      symbolName,
      /^TypeError: Error processing argument at index 1, conversion failure/,
    );
    assert.match(noWorld, /^TypeError: Error processing argument at index 0, conversion failure/);
  },
});
