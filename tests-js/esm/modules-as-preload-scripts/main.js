const { BrowserWindow, session } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { cases, inPage, variant } = require('../../support');

const file = (...names) => path.join(__dirname, ...names);

const open = async (preload, more) => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      preload: file(preload),
      sandbox: false,
      contextIsolation: variant === 'isolated',
      ...more,
    },
  });
  await window.loadFile(file('index.html'));
  return window;
};

/** What the preload has exposed, which was there before the page began. */
const exposed = async (preload) => {
  const window = await open(preload);
  const [seen, value] = await inPage(window, () => [seen, window.fromPreload]);
  assert.notStrictEqual(seen, 'undefined');
  return value;
};

cases(
  {
    'a preload script may be a module': async () => {
      assert.strictEqual(await exposed('simple.mjs'), 'here');
    },

    'the page waits for all that the preload imports': async () => {
      assert.deepStrictEqual(await exposed('chain.mjs'), ['first', 'second', 'third']);
    },

    'the page waits while the preload awaits': async () => {
      assert.deepStrictEqual(await exposed('waiting.mjs'), [null, null]);
    },

    'what a page imports is a matter of the web': async () => {
      const window = await open('imports.mjs');
      const found = await inPage(window, async () => {
        const { url, keys, inDocument } = await import('./of-the-page.mjs');
        const refused = [];
        for (const name of ['node:path', 'electron', 'no-package']) {
          refused.push(await import(name).catch((error) => error instanceof TypeError));
        }
        return [url, keys, inDocument, refused];
      });
      const url = pathToFileURL(file('of-the-page.mjs')).href;
      assert.deepStrictEqual(found, [url, ['resolve', 'url'], 'object', [true, true, true]]);
    },

    'what a preload imports later is a matter of Node': async () => {
      const window = await open('imports.mjs');
      const found = await inPage(window, () => later());
      const chain = ['first', 'second', 'third'];
      assert.deepStrictEqual(found, ['b', 'function', chain, 'ERR_MODULE_NOT_FOUND']);
    },

    'a preload that is a script may import modules': async () => {
      const window = await open('script.cjs');
      const found = await inPage(window, () => later());
      assert.deepStrictEqual(found, [['first', 'second', 'third'], 1]);
    },

    'a module of the preload has the import.meta of Node': async () => {
      const window = await open('imports.mjs');
      assert.deepStrictEqual(await inPage(window, () => ({ ...facts })), {
        dirname: file('deep'),
        filename: file('deep', 'facts.mjs'),
        main: false,
        resolve: 'function',
        resolved: pathToFileURL(file('deep', 'first.mjs')).href,
        url: pathToFileURL(file('deep', 'facts.mjs')).href,
      });
    },

    'a preload that is a module has the globals of Node': async () => {
      assert.deepStrictEqual(await exposed('globals.mjs'), {
        process: 'object',
        Buffer: 'function',
        global: 'object',
        setImmediate: 'function',
        clearImmediate: 'function',
        scope: ['undefined', 'undefined', 'undefined'],
      });
    },

    'the page has none of them afterwards': async () => {
      const window = await open('globals.mjs');
      assert.deepStrictEqual(await inPage(window, () => nodeGlobals), []);
    },

    'a script of the session and a module both run before the page': async () => {
      const own = session.fromPartition('modules');
      own.registerPreloadScript({ type: 'frame', filePath: file('script.cjs') });
      const window = await open('simple.mjs', { session: own });
      const found = await inPage(window, () => [typeof later, fromPreload]);
      assert.deepStrictEqual(found, ['function', 'here']);
    },

    'a module that throws is told to main, and the page loads': async () => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload: file('throwing.mjs'), sandbox: false },
      });
      const told = once(window.webContents, 'preload-error');
      await window.loadFile(file('index.html'));
      const [, script, error] = await told;
      assert.strictEqual(script, file('throwing.mjs'));
      assert.strictEqual(error.message, 'of the preload');
      assert.strictEqual(await inPage(window, () => seen), 'undefined');
    },
  },
  { pagesMayFail: true },
);
