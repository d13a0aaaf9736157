const { app, BrowserWindow, ipcMain, webContents } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, open, openLoaded, turns } = require('../../support');

const vetoing = `data:text/html,<script>onbeforeunload = (event) => event.preventDefault()</script>`;
const crash = async (contents) => {
  const gone = once(contents, 'render-process-gone');
  contents.forcefullyCrashRenderer();
  return (await gone)[1];
};

const destroyInside = (name) => async () => {
  const window = new BrowserWindow({ show: false });
  const { webContents: contents } = window;
  const destroyed = once(contents, 'destroyed');
  contents.once(name, () => contents.close());
  contents.once(name, () => window.destroy());
  window.loadFile('page.html').catch(() => {});
  await destroyed;
  assert.strictEqual(contents.isDestroyed(), true);
  await turns();
  assert.deepStrictEqual(BrowserWindow.getAllWindows(), []);
  assert.strictEqual(webContents.fromId(contents.id), undefined);
  const next = new BrowserWindow({ show: false });
  await next.loadURL('data:text/html,<title>Next</title>');
  assert.strictEqual(next.webContents.getTitle(), 'Next');
};

cases({
  'contents nobody owns are closed': async () => {
    const contents = webContents.create();
    const destroyed = once(contents, 'destroyed');
    contents.close();
    await destroyed;
    assert.strictEqual(contents.isDestroyed(), true);
    assert.strictEqual(webContents.fromId(contents.id), undefined);
  },

  'loaded contents are closed': async () => {
    const contents = webContents.create();
    await contents.loadURL('about:blank');
    const destroyed = once(contents, 'destroyed');
    contents.close();
    await destroyed;
    assert.strictEqual(contents.isDestroyed(), true);
  },

  'no window has contents that nobody owns': () => {
    const contents = webContents.create();
    assert.strictEqual(BrowserWindow.fromWebContents(contents), null);
    const window = new BrowserWindow({ show: false });
    assert.strictEqual(BrowserWindow.fromWebContents(window.webContents), window);
    contents.close();
  },

  'closing contents closes their window': async () => {
    const window = await openLoaded(__dirname);
    const closed = once(window, 'closed');
    window.webContents.close();
    await closed;
    assert.strictEqual(window.isDestroyed(), true);
  },

  'closing does not ask the page': async () => {
    const contents = webContents.create();
    await contents.loadURL(vetoing);
    contents.on('will-prevent-unload', () => assert.fail('it was asked'));
    const destroyed = once(contents, 'destroyed');
    contents.close();
    await destroyed;
  },

  'closing asks the page on request': async () => {
    const contents = webContents.create();
    await contents.loadURL(vetoing);
    const asked = once(contents, 'will-prevent-unload');
    contents.close({ waitForBeforeUnload: true });
    await asked;
    await turns(10);
    assert.strictEqual(contents.isDestroyed(), false);
    contents.close();
  },

  'main overrules the page that was asked': async () => {
    const contents = webContents.create();
    await contents.loadURL(vetoing);
    contents.once('will-prevent-unload', (event) => event.preventDefault());
    const destroyed = once(contents, 'destroyed');
    contents.close({ waitForBeforeUnload: true });
    await destroyed;
  },

  'a clone has the same preferences and session, and a life of its own': async () => {
    const window = await openLoaded(__dirname, { additionalArguments: ['--cloned'] });
    const contents = window.webContents.clone();
    assert.strictEqual(contents.getURL(), '');
    assert.strictEqual(contents.session, window.webContents.session);
    const told = once(contents.ipc, 'hello');
    await contents.loadURL('about:blank');
    assert.strictEqual((await told)[1], true);
    window.destroy();
    await turns(5);
    contents.send('echo', 'text');
    assert.strictEqual((await once(ipcMain, 'echoed'))[1], 'text');
    contents.close();
  },

  'contents have not crashed': async () => {
    assert.strictEqual((await openLoaded(__dirname)).webContents.isCrashed(), false);
  },

  'a crash by force is an event': async () => {
    const { webContents: contents } = await openLoaded(__dirname);
    const onApp = once(app, 'render-process-gone');
    const details = await crash(contents);
    assert.deepStrictEqual(details, { reason: 'crashed', exitCode: details.exitCode });
    assert.ok(details.exitCode !== 0);
    assert.strictEqual(contents.isCrashed(), true);
    assert.deepStrictEqual((await onApp).slice(1), [contents, details]);
  },

  'a reload recovers': async () => {
    const { webContents: contents } = await openLoaded(__dirname);
    await crash(contents);
    const loaded = once(contents, 'did-finish-load');
    contents.reload();
    await loaded;
    assert.strictEqual(contents.isCrashed(), false);
    assert.strictEqual(await contents.executeJavaScript('document.title'), 'Page');
  },

  'a reload inside the event recovers': async () => {
    const { webContents: contents } = await openLoaded(__dirname);
    contents.once('render-process-gone', () => contents.reload());
    const loaded = once(contents, 'did-finish-load');
    contents.forcefullyCrashRenderer();
    await loaded;
    assert.strictEqual(contents.isCrashed(), false);
  },

  'a load that the crash ends rejects': async () => {
    const window = open(__dirname);
    await once(window.webContents, 'did-finish-load');
    const load = window.loadFile('page.html', { search: 'blocks' });
    await once(ipcMain, 'blocks');
    await crash(window.webContents);
    await assert.rejects(load, { code: 'ERR_FAILED' });
  },

  'destroyed in did-start-loading': destroyInside('did-start-loading'),
  'destroyed in dom-ready': destroyInside('dom-ready'),
  'destroyed in did-stop-loading': destroyInside('did-stop-loading'),
  'destroyed in did-finish-load': destroyInside('did-finish-load'),
  'destroyed in did-frame-finish-load': destroyInside('did-frame-finish-load'),
  'destroyed in did-fail-load': async () => {
    const window = new BrowserWindow({ show: false });
    const { webContents: contents } = window;
    const destroyed = once(contents, 'destroyed');
    window.webContents.once('did-fail-load', () => window.destroy());
    await assert.rejects(window.loadFile('no-such-page.html'));
    await destroyed;
    assert.strictEqual(webContents.fromId(contents.id), undefined);
  },

  'a window whose contents are destroyed can be closed': async () => {
    const window = new BrowserWindow({ show: false });
    const closed = once(window, 'closed');
    window.webContents.close();
    window.close();
    await closed;
    assert.strictEqual(window.isDestroyed(), true);
  },

  'a destroyed window keeps its id and nothing else': async () => {
    const window = await openLoaded(__dirname);
    const { id, webContents: contents } = window;
    const destroyed = once(contents, 'destroyed');
    window.destroy();
    await destroyed;
    assert.strictEqual(window.id, id);
    for (const name of ['getURL', 'getProcessId', 'reload', 'send', 'loadURL', 'isCrashed']) {
      assert.throws(() => contents[name](), {
        name: 'TypeError',
        message: 'Object has been destroyed',
      });
    }
    assert.throws(() => window.getTitle(), { message: 'Object has been destroyed' });
  },

  'events on their way to a destroyed window do nothing': async () => {
    const window = open(__dirname);
    window.webContents.on('did-finish-load', () => assert.fail('it is gone'));
    window.focus();
    window.destroy();
    await turns(20);
  },

  'ipc events of contents tell channel and arguments': async () => {
    const window = await openLoaded(__dirname);
    const { webContents: contents } = window;
    const asynchronous = once(contents, 'ipc-message');
    contents.on('ipc-message-sync', (event, channel, ...args) => {
      event.returnValue = [channel, args];
    });
    window.webContents.send('say', 'one', 2);
    const [event, channel, ...args] = await asynchronous;
    assert.strictEqual(event.sender, contents);
    assert.deepStrictEqual([channel, args], ['said', ['one', 2]]);
    contents.send('ask', 'three');
    const [, answer] = await once(ipcMain, 'answered');
    assert.deepStrictEqual(answer, ['asked', ['three']]);
  },

  'console messages tell their text': async () => {
    const window = await openLoaded(__dirname);
    const message = once(window.webContents, 'console-message');
    inPage(window, () => console.log('a', { b: 1 }, 2));
    const [event, level, text, line, source] = await message;
    assert.strictEqual(event.message, text);
    assert.match(text, /^a/);
    assert.deepStrictEqual([event.level, level], ['info', 1]);
    assert.deepStrictEqual([event.lineNumber, event.sourceId], [line, source]);
    assert.strictEqual(event.frame, window.webContents.mainFrame);
  },

  'contents are found by id and frame': async () => {
    assert.strictEqual(webContents.fromId(12345), undefined);
    const window = await openLoaded(__dirname);
    const { webContents: contents } = window;
    const { mainFrame } = contents;
    assert.strictEqual(webContents.fromFrame(mainFrame), contents);
    window.destroy();
    await once(contents, 'destroyed');
    assert.strictEqual(webContents.fromFrame(mainFrame), undefined);
    assert.throws(() => webContents.fromFrame('not a frame'), {
      message: /conversion failure from/,
    });
  },

  'a window can be used when it is announced': async () => {
    const seen = [];
    app.once('browser-window-created', (_event, window) => {
      assert.ok(window instanceof BrowserWindow);
      assert.strictEqual(window.webContents.getURL(), '');
      seen.push(window.id);
    });
    const window = new BrowserWindow({ show: false });
    assert.deepStrictEqual(seen, [window.id]);
  },
});
