const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { cases, variant } = require('../../support');

const PRELOADS = 999;
const FAILED = /^Script failed to execute, this normally means an error was thrown/;

const open = async (page = 'inner.html') => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      preload: path.join(__dirname, 'preload.js'),
      sandbox: variant === 'sandboxed',
      nodeIntegrationInSubFrames: true,
    },
  });
  await window.loadFile(path.join(__dirname, page));
  return window;
};

const inWorld = (target, world, run, ...args) =>
  target.executeJavaScriptInIsolatedWorld(world, [
    { code: `(${run})(...${JSON.stringify(args)})` },
  ]);

/** Runs a function's source in the world of the preload of a new window. */
const inPreload = async (run, ...args) =>
  inWorld((await open()).webContents, PRELOADS, run, ...args);

/** Runs in the preload: what a script in a world gives, by both ways. */
const outcomes = async (world, code) => {
  const order = [];
  const told = [];
  const callback = (result, error) => {
    order.push('callback');
    told.push(result, error instanceof Error ? error.message : error);
  };
  const promise =
    world === 0
      ? webFrame.executeJavaScript(code, false, callback)
      : webFrame.executeJavaScriptInIsolatedWorld(world, [{ code }], false, callback);
  order.push('returned');
  const settled = await promise.catch((error) => [error instanceof Error, error.message]);
  return { order, told, settled };
};

const checkResult = async (world) => {
  const { order, told, settled } = await inPreload(outcomes, world, '[20 + 3]');
  assert.deepStrictEqual(order, ['callback', 'returned']);
  assert.deepStrictEqual(told, [[23], undefined]);
  assert.deepStrictEqual(settled, [23]);
};

const checkError = async (world) => {
  const { order, told, settled } = await inPreload(outcomes, world, 'nothingOfThatName.member');
  assert.deepStrictEqual(order, ['callback', 'returned']);
  assert.strictEqual(told[0], undefined);
  assert.match(told[1], FAILED);
  assert.deepStrictEqual(settled, [true, told[1]]);
};

const script = (code) => [{ code }];

cases(
  {
    'what a script of the page gives has the prototypes of the preload': async () => {
      const own = await inPreload(async () => {
        const value = await webFrame.executeJavaScript(
          '({ list: [{ deep: 1 }], call: () => [{}], when: Promise.resolve({}), date: new Date(5) })',
        );
        const found = [value, value.list[0], value.call()[0], await value.when];
        return [
          found.every((object) => Object.getPrototypeOf(object) === Object.prototype),
          [value.list, value.call()].every((array) => array.constructor === Array),
          Object.getPrototypeOf(value.call) === Function.prototype,
          value.when instanceof Promise,
          Object.getPrototypeOf(value.date) === Date.prototype && value.date.getTime(),
        ];
      });
      assert.deepStrictEqual(own, [true, true, true, true, 5]);
    },

    'a result that cannot cross is told as it is across the bridge': async () => {
      const { told, settled } = await inPreload(outcomes, 0, '({ a: [new Map([[1, () => 2]])] })');
      const message = 'Uncaught Error: An object could not be cloned.';
      assert.deepStrictEqual(told, [undefined, message]);
      assert.deepStrictEqual(settled, [true, message]);
    },

    'a result comes to the callback at once and by the promise': () => checkResult(0),
    'so does one of an isolated world': () => checkResult(41),
    'an error comes to the callback at once and by the promise': () => checkError(0),
    'so does one of an isolated world that throws': () => checkError(41),

    'a script needs no callback': async () => {
      const found = await inPreload(async () => [
        await webFrame.executeJavaScript('6 * 7'),
        await webFrame.executeJavaScriptInIsolatedWorld(7, [{ code: '"in " + 7' }]),
        await webFrame.executeJavaScript('0'),
        await webFrame.executeJavaScript('undefined'),
      ]);
      assert.deepStrictEqual(found, [42, 'in 7', 0, undefined]);
    },

    'of many scripts the first gives the result': async () => {
      const found = await inPreload(async () => {
        const scripts = [{ code: 'var a = 1; "first"' }, { code: 'a = 2; "second"' }];
        const result = await webFrame.executeJavaScriptInIsolatedWorld(8, scripts);
        return [result, await webFrame.executeJavaScriptInIsolatedWorld(8, [{ code: 'a' }])];
      });
      assert.deepStrictEqual(found, ['first', 2]);
    },

    'a promise of the page comes out as one of the preload': async () => {
      const found = await inPreload(async () => {
        const rejected = webFrame.executeJavaScript('Promise.reject(new RangeError("no"))');
        const told = rejected.catch((error) => [error instanceof Error, error.message]);
        return [await webFrame.executeJavaScript('Promise.resolve(["later"])'), await told];
      });
      assert.deepStrictEqual(found, [['later'], [true, 'no']]);
    },

    'what is no script and no world is refused': async () => {
      const found = await inPreload(async () => {
        const thrown = (run) => {
          try {
            run();
            return 'nothing';
          } catch (error) {
            return error.name;
          }
        };
        return [
          thrown(() => webFrame.executeJavaScript()),
          thrown(() => webFrame.executeJavaScriptInIsolatedWorld('one', [{ code: '1' }])),
          thrown(() => webFrame.executeJavaScriptInIsolatedWorld(1, '1')),
          await webFrame
            .executeJavaScriptInIsolatedWorld(1, [{ code: 5 }])
            .catch(({ message }) => message),
        ];
      });
      assert.deepStrictEqual(found, ['TypeError', 'TypeError', 'TypeError', "Invalid 'code'"]);
    },

    'a world is a window of the document and keeps what it has': async () => {
      const { webContents } = await open();
      const run = (world, code) =>
        webContents.executeJavaScriptInIsolatedWorld(world, script(code));
      await run(50, 'globalThis.kept = 1; document.title = "by 50"; Array.prototype.mark = 1; 0');
      assert.strictEqual(await run(50, 'kept'), 1);
      assert.deepStrictEqual(await run(51, '[typeof kept, document.title, [].mark]'), [
        'undefined',
        'by 50',
        undefined,
      ]);
      assert.strictEqual(await run(50, 'typeof require + typeof process'), 'undefinedundefined');
    },

    'every frame has isolated worlds of its own': async () => {
      const { webContents } = await open('index.html');
      const [child] = webContents.mainFrame.frames;
      const asked = once(webContents.ipc, 'worlds');
      await child.executeJavaScript('void window.postMessage({ make: [61, 62] }, "*")');
      const [event, worlds] = await asked;
      assert.strictEqual(event.senderFrame, child);
      assert.deepStrictEqual(worlds, [61, 62]);
      const own = await inWorld(webContents, PRELOADS, () => {
        webFrame.executeJavaScriptInIsolatedWorld(63, [{ code: '1' }]);
        return webFrame.getIsolatedWorlds();
      });
      assert.deepStrictEqual(own, [63]);
    },

    'a new world is told before its first script runs': async () => {
      const heard = await inPreload(() => {
        const order = [];
        webFrame.on('isolated-world-created', (...args) => order.push(args));
        const tell = (...outcome) => order.push(outcome);
        const run = (code) =>
          webFrame.executeJavaScriptInIsolatedWorld(70, [{ code }], false, tell);
        run('"one"');
        run('"two"');
        webFrame.executeJavaScriptInIsolatedWorld(999, [{ code: '0' }]);
        webFrame.executeJavaScript('0');
        return order;
      });
      assert.deepStrictEqual(heard, [[70], ['one', undefined], ['two', undefined]]);
    },

    'a frame inside is told of its own new worlds only': async () => {
      const { webContents } = await open('index.html');
      const [child] = webContents.mainFrame.frames;
      const told = once(webContents.ipc, 'created');
      await webContents.executeJavaScriptInIsolatedWorld(80, script('1'));
      await child.executeJavaScript('void window.postMessage({ make: [81] }, "*")');
      const [event, world] = await told;
      assert.strictEqual(event.senderFrame, child);
      assert.strictEqual(world, 81);
    },

    'the world of the page and that of preloads are not listed': async () => {
      const { webContents } = await open();
      const list = () => inWorld(webContents, PRELOADS, () => webFrame.getIsolatedWorlds());
      assert.deepStrictEqual(await list(), []);
      await webContents.executeJavaScript('0');
      await webContents.executeJavaScriptInIsolatedWorld(90, script('0'));
      assert.deepStrictEqual(await list(), [90]);
    },

    'what main runs in an isolated world stays there': async () => {
      const { webContents } = await open();
      const result = await webContents.executeJavaScriptInIsolatedWorld(
        95,
        script('globalThis.secret = "of 95"; secret.length'),
      );
      assert.strictEqual(result, 5);
      assert.strictEqual(await webContents.executeJavaScript('typeof secret'), 'undefined');
      const preload = await inWorld(webContents, PRELOADS, () => typeof secret);
      assert.strictEqual(preload, 'undefined');
    },

    'a reload makes all worlds anew': async () => {
      const { webContents } = await open();
      await webContents.executeJavaScriptInIsolatedWorld(97, script('globalThis.old = 1'));
      webContents.reload();
      await once(webContents, 'did-finish-load');
      const list = () => inWorld(webContents, PRELOADS, () => webFrame.getIsolatedWorlds());
      assert.deepStrictEqual(await list(), []);
      const now = await webContents.executeJavaScriptInIsolatedWorld(97, script('typeof old'));
      assert.strictEqual(now, 'undefined');
    },
  },
  { pagesMayFail: true },
);
