const { app } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { cases, openLoaded } = require('../../support');

const PRELOADS = 999;

const open = () => openLoaded(__dirname, { nodeIntegrationInSubFrames: true });

const inPreload = (window, run, ...args) =>
  window.webContents.executeJavaScriptInIsolatedWorld(PRELOADS, [
    { code: `(${run})(...${JSON.stringify(args)})` },
  ]);

cases({
  'frames are found from each other and are the same objects': async () => {
    const window = await open();
    const found = await inPreload(window, () => {
      const left = webFrame.firstChild;
      const right = left.nextSibling;
      return [
        [webFrame.top === webFrame, webFrame.parent, webFrame.opener, webFrame.nextSibling],
        [left.parent === webFrame, left.top === webFrame, left.firstChild, left !== right],
        [right.parent === webFrame, right.nextSibling, webFrame.firstChild === left],
      ];
    });
    assert.deepStrictEqual(found, [
      [true, null, null, null],
      [true, true, null, true],
      [true, null, true],
    ]);
  },

  'a frame has the ids that main knows it by': async () => {
    const window = await open();
    const { mainFrame } = window.webContents;
    const found = await inPreload(window, () => {
      const right = webFrame.firstChild.nextSibling;
      return [webFrame.routingId, webFrame.frameToken, right.routingId, right.frameToken];
    });
    const right = mainFrame.frames[1];
    assert.deepStrictEqual(found, [
      mainFrame.routingId,
      mainFrame.frameToken,
      right.routingId,
      right.frameToken,
    ]);
  },

  'frames are found by name, id and token': async () => {
    const window = await open();
    const found = await inPreload(window, () => {
      const left = webFrame.firstChild;
      return [
        webFrame.findFrameByName('left') === left,
        webFrame.findFrameByName('right') === left.nextSibling,
        webFrame.findFrameByRoutingId(left.routingId) === left,
        webFrame.findFrameByToken(left.frameToken) === left,
        webFrame.findFrameByName('nowhere'),
        webFrame.findFrameByRoutingId(123456),
        webFrame.findFrameByToken('no token'),
      ];
    });
    assert.deepStrictEqual(found, [true, true, true, true, null, null, null]);
  },

  'worlds of another frame are listed and told': async () => {
    const window = await open();
    await inPreload(window, () => {
      const left = webFrame.firstChild;
      globalThis.told = new Promise((resolve) => {
        left.once('isolated-world-created', resolve);
      });
      left.nextSibling.on('isolated-world-created', () => console.error('told of the other'));
      webFrame.on('isolated-world-created', () => console.error('told of the own'));
    });
    const [left] = window.webContents.mainFrame.frames;
    const told = inPreload(window, () => globalThis.told);
    await left.executeJavaScript('void window.postMessage(31, "*")');
    assert.strictEqual(await told, 31);
    const worlds = await inPreload(window, () => [
      webFrame.getIsolatedWorlds(),
      webFrame.firstChild.getIsolatedWorlds(),
    ]);
    assert.deepStrictEqual(worlds, [[], [31]]);
  },

  'a script of another frame runs at once, and what it gives is cloned': async () => {
    const window = await open();
    const found = await inPreload(window, async () => {
      const left = webFrame.firstChild;
      const order = [];
      const given = left.executeJavaScript('({ at: new Date(5), path: location.pathname })', () =>
        order.push('callback'),
      );
      order.push('after the call');
      const { at, path } = await given;
      const failed = (promise) => promise.catch(({ message }) => message);
      const inWorld = left.executeJavaScriptInIsolatedWorld(40, [
        { code: 'globalThis.own = 7' },
        { code: 'globalThis.own = 8' },
      ]);
      return [
        order,
        at instanceof Date && at.getTime(),
        typeof path,
        await failed(left.executeJavaScript('document.body')),
        await failed(left.executeJavaScript('(() => {})')),
        await inWorld,
        await left.executeJavaScript('typeof own'),
        await left.executeJavaScriptInIsolatedWorld(40, [{ code: 'own' }]),
      ];
    });
    const text = 'An object could not be cloned.';
    assert.deepStrictEqual(found, [
      ['callback', 'after the call'],
      5,
      'string',
      text,
      text,
      7,
      'undefined',
      8,
    ]);
  },

  'no script runs in a frame that is gone': async () => {
    const window = await open();
    const found = await inPreload(window, () => {
      const thrown = (run) => {
        try {
          return run();
        } catch ({ message }) {
          return message;
        }
      };
      const left = webFrame.firstChild;
      document.querySelector('iframe').remove();
      return [
        thrown(() => left.executeJavaScript('1')),
        thrown(() => left.routingId),
        thrown(() => left.getIsolatedWorlds()),
        left.parent,
      ];
    });
    const gone = (name) => `Render frame was torn down before webFrame.${name} could be executed`;
    assert.deepStrictEqual(found, [
      gone('executeJavaScript'),
      gone('routingId'),
      gone('getIsolatedWorlds'),
      null,
    ]);
  },

  'a window that a page has opened is of another renderer': async () => {
    const window = await open();
    const created = once(app, 'browser-window-created');
    window.webContents.setWindowOpenHandler(() => ({
      action: 'allow',
      overrideBrowserWindowOptions: {
        show: false,
        webPreferences: { preload: path.join(__dirname, 'preload.js') },
      },
    }));
    await window.webContents.executeJavaScript('void window.open("about:blank")');
    const [, child] = await created;
    const found = await inPreload(child, () => [webFrame.opener, webFrame.top === webFrame]);
    assert.deepStrictEqual(found, [null, true]);
  },
});
