const { BrowserWindow, ipcMain } = require('electron');
const assert = require('node:assert');
const { EventEmitter, once } = require('node:events');
const os = require('node:os');
const path = require('node:path');
const { cases, inPage } = require('../../support');

const file = (name) => path.join(__dirname, name);
const open = (preload, webPreferences) =>
  new BrowserWindow({ show: false, webPreferences: { preload: file(preload), ...webPreferences } });

/** What the preload says of itself. */
const told = async (preload, webPreferences, page = 'page.html') => {
  const answer = once(ipcMain, 'told');
  open(preload, webPreferences).loadFile(page);
  return (await answer)[1];
};

const preloadError = async (preload, webPreferences) => {
  const window = open(preload, webPreferences);
  const failed = once(window.webContents, 'preload-error');
  await window.loadFile('page.html');
  assert.strictEqual(await inPage(window, () => document.title), 'Page');
  const [, where, error] = await failed;
  assert.strictEqual(where, file(preload));
  assert.ok(error instanceof Error);
  return error.message;
};

const errorsOf = async (preload, message) => {
  for (const sandbox of [true, false]) {
    for (const contextIsolation of [true, false]) {
      assert.match(await preloadError(preload, { sandbox, contextIsolation }), message);
    }
  }
};

cases(
  {
    'nothing of Node is left in the page': async () => {
      for (const sandbox of [true, false]) {
        for (const contextIsolation of [true, false]) {
          const window = open('quiet.js', { sandbox, contextIsolation });
          await window.loadFile('page.html');
          const types = await inPage(window, () =>
            [
              'require',
              'exports',
              'module',
              'process',
              'Buffer',
              'global',
              'setImmediate',
              'clearImmediate',
            ].filter((name) => name in globalThis),
          );
          assert.deepStrictEqual(types, [], JSON.stringify({ sandbox, contextIsolation }));
        }
      }
    },

    'an unsandboxed preload has the globals of Node and the page has not': async () => {
      const window = open('node.js', { sandbox: false, contextIsolation: false });
      await window.loadFile('page.html');
      assert.deepStrictEqual(await inPage(window, () => globalThis.typesThen), [
        'object',
        'function',
        'function',
        'object',
      ]);
      assert.deepStrictEqual(
        await inPage(window, () => [
          typeof process,
          typeof Buffer,
          typeof setImmediate,
          typeof global,
        ]),
        ['undefined', 'undefined', 'undefined', 'undefined'],
      );
    },

    'Node is not integrated by default': async () => {
      const window = open('quiet.js', {});
      await window.loadFile('page.html');
      const types = await inPage(window, () => [typeof process, typeof Buffer, typeof require]);
      assert.deepStrictEqual(types, ['undefined', 'undefined', 'undefined']);
    },

    'a preload runs before the scripts of the page': async () => {
      const window = open('early.js', { contextIsolation: false });
      await window.loadFile('page.html');
      assert.strictEqual(await inPage(window, () => globalThis.seenByPage), 'set by the preload');
    },

    'window APIs are there in a preload': async () => {
      assert.deepStrictEqual(await told('window-apis.js', {}), []);
      assert.deepStrictEqual(await told('window-apis.js', { sandbox: false }), []);
    },

    'additional arguments are in process.argv': async () => {
      for (const sandbox of [true, false]) {
        const additionalArguments = ['--a-switch', '--a-key=value'];
        const argv = await told('argv.js', { sandbox, additionalArguments });
        assert.ok(argv.includes('--a-switch'));
        assert.ok(argv.includes('--a-key=value'));
      }
    },

    'stacks tell the lines of the preload': async () => {
      for (const sandbox of [true, false]) {
        const stack = await told('stack.js', { sandbox });
        assert.match(stack, /stack\.js:6/);
      }
    },

    'a path may have special characters': async () => {
      assert.strictEqual(await told('preload æø åü.js', { sandbox: true }), 'special');
      assert.strictEqual(await told('preload æø åü.js', { sandbox: false }), 'special');
    },

    'a sandboxed preload has ipcRenderer': async () => {
      assert.strictEqual(await told('preload æø åü.js', {}), 'special');
    },

    'process tells that the preloads are through': async () => {
      const loaded = once(ipcMain, 'loaded');
      await open('process-events.js', {}).loadURL('about:blank');
      await loaded;
    },

    'process tells how the document gets on, and that it goes': async () => {
      for (const sandbox of [true, false]) {
        const order = [];
        for (const name of ['loaded', 'document-start', 'document-end']) {
          ipcMain.on(name, () => order.push(name));
        }
        const window = open('process-events.js', { sandbox });
        await window.loadFile('page.html');
        const exit = once(ipcMain, 'exit');
        window.close();
        assert.strictEqual((await exit)[1], true);
        assert.deepStrictEqual(order, ['loaded', 'document-start', 'document-end']);
        ipcMain.removeAllListeners();
      }
    },

    'process is an EventEmitter': async () => {
      const names = await told('emitter.js', {});
      for (const name of Object.getOwnPropertyNames(EventEmitter.prototype)) {
        if (name !== 'constructor' && !name.startsWith('_')) assert.ok(names.includes(name), name);
      }
    },

    'a sandboxed preload has a process with facts': async () => {
      process.env.SET_BY_MAIN = 'before the window';
      const telling = told('process.js', { sandbox: true, contextIsolation: false });
      process.env.SET_LATER = 'after the window';
      const facts = await telling;
      assert.deepStrictEqual(facts.functions, []);
      assert.deepStrictEqual(facts.notNumbers, []);
      assert.strictEqual(facts.systemVersion, os.release());
      assert.strictEqual(facts.execPath, process.execPath);
      assert.deepStrictEqual(facts.stores, [false, false]);
      assert.deepStrictEqual(facts.values, {
        arch: process.arch,
        platform: process.platform,
        sandboxed: true,
        contextIsolated: false,
        type: 'renderer',
        version: process.version,
        isMainFrame: true,
      });
      assert.deepStrictEqual(facts.versions, { ...process.versions });
      assert.deepStrictEqual(facts.env, [process.env.PATH, 'before the window', undefined]);
      assert.strictEqual(facts.contextId, 'string');
    },

    'an unsandboxed preload has the environment of main': async () => {
      process.env.SET_BY_MAIN = 'again';
      assert.strictEqual(await told('environment.js', { sandbox: false }), 'again');
    },

    'scripts of main run in a sandboxed page': async () => {
      const window = open('quiet.js', { sandbox: true });
      await window.loadFile('page.html');
      assert.strictEqual(await window.webContents.executeJavaScript('37 + 5'), 42);
    },

    'a preload that throws is told of': () => errorsOf('throws.js', /^Hello World!$/),
    'a preload with a name that is nowhere is told of': () =>
      errorsOf('reference.js', /^foobar is not defined$/),
    'a preload that is missing is told of': () => errorsOf('no-such.js', /no-such\.js/),
  },
  { pagesMayFail: true },
);
