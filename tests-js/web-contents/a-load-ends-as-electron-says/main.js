const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { cases, inPage, turns } = require('../../support');

const page = path.join(__dirname, 'index.html');
const pageUrl = pathToFileURL(page).href;
const missing = path.join(__dirname, 'missing.html');
const missingUrl = pathToFileURL(missing).href;

const open = () => new BrowserWindow({ show: false });

const rejectsWith = (promise, code, errno, url) =>
  assert.rejects(promise, (error) => {
    assert.deepStrictEqual([error.code, error.errno, error.url], [code, errno, url]);
    assert.strictEqual(error.message, `${code} (${errno}) loading '${url}'`);
    return true;
  });

/** What main hears when it loads from inside an event of another load. */
const loadInside = async (name) => {
  const { webContents } = open();
  const failed = once(webContents, 'did-fail-load');
  const stopped = once(webContents, 'did-stop-loading');
  let inner;
  webContents.once(name, () => (inner = webContents.loadFile(page)));
  const outer = webContents.loadURL('data:text/html,<h1>hello');
  const [, code, description, url, isMainFrame] = await failed;
  assert.deepStrictEqual([code, description, url, isMainFrame], [-2, 'ERR_FAILED', pageUrl, true]);
  await rejectsWith(inner, 'ERR_FAILED', -2, pageUrl);
  await outer;
  await stopped;
};

cases({
  'the empty page resolves': async () => {
    assert.strictEqual(await open().loadURL('about:blank'), undefined);
  },

  'a file resolves': async () => {
    const window = open();
    assert.strictEqual(await window.loadFile(page), undefined);
    assert.strictEqual(window.getURL(), pageUrl);
  },

  'another place of the same page resolves and the page stays': async () => {
    const window = open();
    await window.loadFile(page);
    await inPage(window, () => (globalThis.mark = 'stays'));
    const moved = once(window.webContents, 'did-navigate-in-page');
    await window.loadURL(`${window.getURL()}#part`);
    const [, url, isMainFrame] = await moved;
    assert.deepStrictEqual([url, isMainFrame], [`${pageUrl}#part`, true]);
    assert.strictEqual(window.getURL(), `${pageUrl}#part`);
    assert.strictEqual(await inPage(window, () => globalThis.mark), 'stays');
    assert.strictEqual(await inPage(window, () => globalThis.hashes), 1);
  },

  'the same URL with its fragment is loaded again': async () => {
    const window = open();
    await window.loadURL(`${pageUrl}#part`);
    await inPage(window, () => (globalThis.mark = 'stays'));
    await window.loadURL(`${pageUrl}#part`);
    assert.strictEqual(await inPage(window, () => globalThis.mark), undefined);
  },

  'a page that moves inside itself is still to be finished': async () => {
    const window = open();
    const order = [];
    window.webContents.on('did-navigate-in-page', () => order.push('did-navigate-in-page'));
    window.webContents.on('did-finish-load', () => order.push('did-finish-load'));
    await window.loadFile(path.join(__dirname, 'moves-inside.html'));
    assert.deepStrictEqual(order, ['did-navigate-in-page', 'did-finish-load']);
  },

  'a page that pushes a state while it loads resolves': async () => {
    const window = open();
    await window.loadFile(path.join(__dirname, 'pushes-a-state.html'));
    assert.match(window.getURL(), /\?pushed$/);
  },

  'a missing file rejects': async () => {
    await assert.rejects(open().loadFile(missing), { code: 'ERR_FILE_NOT_FOUND' });
  },

  'a missing file is told as an event': async () => {
    const window = open();
    const failed = once(window.webContents, 'did-fail-load');
    const provisional = once(window.webContents, 'did-fail-provisional-load');
    window.loadFile(missing);
    for (const [, code, description, url, isMainFrame, processId, routingId] of [
      await provisional,
      await failed,
    ]) {
      assert.deepStrictEqual(
        [code, description, url, isMainFrame],
        [-6, 'ERR_FILE_NOT_FOUND', missingUrl, true],
      );
      assert.strictEqual(processId, window.webContents.mainFrame.processId);
      assert.strictEqual(routingId, window.webContents.mainFrame.routingId);
    }
  },

  'a host that does not exist rejects': async () => {
    const load = open().loadURL('https://err.name.not.resolved');
    await assert.rejects(load, { code: 'ERR_NAME_NOT_RESOLVED', errno: -105 });
    await assert.rejects(open().loadURL('http://127.0.0.1:8000/'), {
      code: 'ERR_INTERNET_DISCONNECTED',
    });
  },

  'an unknown scheme rejects': async () => {
    await assert.rejects(open().loadURL('bad-scheme://there'), { code: 'ERR_FAILED', errno: -2 });
  },

  'an emulated device does not matter': async () => {
    const window = open();
    window.webContents.on('render-process-gone', () => assert.fail('the page is gone'));
    window.webContents.enableDeviceEmulation({ screenPosition: 'desktop' });
    await window.loadFile(page);
    const process = window.webContents.getOSProcessId();
    window.webContents.enableDeviceEmulation({ screenPosition: 'mobile' });
    await window.loadURL('data:text/html,<h1>hello');
    assert.strictEqual(await inPage(window, () => document.body.textContent), 'hello');
    window.webContents.disableDeviceEmulation();
    await window.loadFile(page);
    assert.strictEqual(window.webContents.getOSProcessId(), process);
    assert.strictEqual(window.webContents.isCrashed(), false);
  },

  'a load asked for when another begins fails': () => loadInside('did-start-loading'),
  'a load asked for when a navigation begins fails': () => loadInside('did-start-navigation'),
  'a load asked for just before another is shown fails': () =>
    loadInside('-ready-to-commit-navigation'),

  'a rejection carries code, number and URL': async () => {
    const window = open();
    await rejectsWith(window.loadFile(missing), 'ERR_FILE_NOT_FOUND', -6, missingUrl);
    await rejectsWith(window.loadURL('file:no-such'), 'ERR_FILE_NOT_FOUND', -6, 'file:///no-such');
  },

  'a load that another one overtakes rejects as aborted': async () => {
    const window = open();
    const first = window.loadURL('data:text/html,first');
    const second = window.loadFile(page);
    await assert.rejects(first, { code: 'ERR_ABORTED', errno: -3 });
    await second;
    assert.strictEqual(window.getURL(), pageUrl);
  },

  'each failure rejects': async () => {
    const window = open();
    for (let i = 0; i < 3; i++) {
      await assert.rejects(window.loadFile(missing), { code: 'ERR_FILE_NOT_FOUND' });
    }
    await window.loadFile(page);
  },

  'what is no URL rejects, and is told at once': async () => {
    const window = open();
    const told = [];
    window.webContents.on('did-fail-load', (_event, ...args) => told.push(args));
    const load = window.loadURL('no URL');
    assert.deepStrictEqual(told, [[-300, 'ERR_INVALID_URL', 'no URL', true]]);
    await rejectsWith(load, 'ERR_INVALID_URL', -300, 'no URL');
  },

  'a URL that is too long rejects, and is shortened in the text': async () => {
    const window = open();
    const long = `data:text/plain,${'x'.repeat(2 << 20)}`;
    const failed = once(window.webContents, 'did-fail-load');
    const load = window.loadURL(long);
    const [, code, description, url, isMainFrame] = await failed;
    assert.deepStrictEqual([code, description, isMainFrame], [-300, 'ERR_INVALID_URL', true]);
    assert.strictEqual(url, long);
    await assert.rejects(load, (error) => {
      assert.strictEqual(error.url, long);
      assert.ok(error.message.length < 2200);
      return true;
    });
  },

  'loading begins with an event': async () => {
    const window = open();
    const started = once(window.webContents, 'did-start-loading');
    window.loadURL('about:blank');
    assert.strictEqual(window.webContents.isLoading(), true);
    await started;
  },

  'the empty page is ready to show': async () => {
    const window = open();
    const ready = once(window, 'ready-to-show');
    window.loadURL('about:blank');
    await ready;
  },

  'loadURL and loadFile return promises': async () => {
    const window = open();
    const loads = [window.loadURL('about:blank'), window.webContents.loadURL('about:blank')];
    for (const load of loads) assert.ok(load instanceof Promise);
    await Promise.allSettled(loads);
  },

  'nobody has to listen to a rejection': async () => {
    const window = open();
    window.loadFile(missing);
    await once(window.webContents, 'did-stop-loading');
    await turns();
  },

  'main stops a load, wherever it is': async () => {
    const window = open();
    await window.loadFile(page);
    const load = window.loadURL('data:text/html,other');
    const stopped = once(window.webContents, 'did-stop-loading');
    window.webContents.stop();
    await stopped;
    await assert.rejects(load, ({ errno }) => errno === -2 || errno === -3);
    assert.strictEqual(window.webContents.isLoading(), false);
  },
});
