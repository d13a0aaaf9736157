const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { cases, inPage, openLoaded, turns } = require('../../support');

const other = path.join(__dirname, 'other.html');
const otherUrl = pathToFileURL(other).href;

/** A window whose page says this in beforeunload. */
const open = async (answer) => {
  const window = await openLoaded(__dirname);
  await inPage(window, (text) => (globalThis.answer = text), answer);
  return window;
};

const overrule = (window) =>
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());

const namesOf = (window, names) => {
  const order = [];
  for (const name of names) window.webContents.on(name, () => order.push(name));
  return order;
};

cases({
  'a page that says nothing is closed without a question': async () => {
    const window = await open(null);
    const asked = namesOf(window, ['will-prevent-unload']);
    const closed = once(window, 'closed');
    window.close();
    await closed;
    assert.deepStrictEqual(asked, []);
  },

  'a page that wants to stay is asked about': async () => {
    const window = await open('stay');
    const asked = once(window.webContents, 'will-prevent-unload');
    window.close();
    const [event] = await asked;
    assert.strictEqual(event.defaultPrevented, false);
    await turns(10);
    assert.strictEqual(window.isDestroyed(), false);
  },

  'main can overrule it': async () => {
    const window = await open('stay');
    overrule(window);
    const closed = once(window, 'closed');
    window.close();
    await closed;
  },

  'a load that the page does not want fails as aborted': async () => {
    const window = await open('stay');
    const before = window.getURL();
    const failed = once(window.webContents, 'did-fail-load');
    const order = namesOf(window, ['did-start-navigation', 'did-navigate', 'did-finish-load']);
    const stopped = once(window.webContents, 'did-stop-loading');
    const load = window.loadFile(other);
    const [, code, description, url, isMainFrame] = await failed;
    assert.deepStrictEqual(
      [code, description, url, isMainFrame],
      [-3, 'ERR_ABORTED', otherUrl, true],
    );
    await assert.rejects(load, { code: 'ERR_ABORTED', errno: -3, url: otherUrl });
    await stopped;
    assert.strictEqual(window.getURL(), before);
    assert.strictEqual(window.webContents.isLoading(), false);
    assert.strictEqual(await inPage(window, () => document.title), 'Stays or goes');
    assert.deepStrictEqual(order, []);
  },

  'a load that main insists on goes on': async () => {
    const window = await open('stay');
    overrule(window);
    await window.loadFile(other);
    assert.strictEqual(window.getURL(), otherUrl);
    assert.strictEqual(await inPage(window, () => document.title), 'Other');
  },

  'a page is not asked about a load that fails before it begins': async () => {
    const window = await open('stay');
    const asked = namesOf(window, ['will-prevent-unload']);
    await assert.rejects(window.loadURL('https://'), { code: 'ERR_INVALID_URL' });
    assert.deepStrictEqual(asked, []);
  },

  'a reload can be vetoed, and the next one reloads the same page': async () => {
    const window = await open('stay');
    const asked = once(window.webContents, 'will-prevent-unload');
    const stopped = once(window.webContents, 'did-stop-loading');
    window.reload();
    await asked;
    await stopped;
    assert.strictEqual(await inPage(window, () => globalThis.answer), 'stay');
    overrule(window);
    const loaded = once(window.webContents, 'did-finish-load');
    window.reload();
    await loaded;
    assert.strictEqual(await inPage(window, () => typeof globalThis.answer), 'undefined');
  },

  'after a vetoed load a reload shows the page that stayed': async () => {
    const window = await open('stay');
    await assert.rejects(window.loadFile(other), { code: 'ERR_ABORTED' });
    await inPage(window, () => (globalThis.answer = null));
    const loaded = once(window.webContents, 'did-finish-load');
    window.reload();
    await loaded;
    assert.strictEqual(await inPage(window, () => document.title), 'Stays or goes');
  },

  'a page that leaves by itself is asked first, and will-navigate comes after': async () => {
    const window = await open('stay');
    const order = namesOf(window, ['will-prevent-unload', 'will-navigate', 'did-start-loading']);
    const asked = once(window.webContents, 'will-prevent-unload');
    await inPage(window, (url) => void (location.href = url), otherUrl);
    await asked;
    await turns(10);
    assert.deepStrictEqual(order, ['will-prevent-unload']);
    overrule(window);
    const loaded = once(window.webContents, 'did-finish-load');
    await inPage(window, (url) => void (location.href = url), otherUrl);
    await loaded;
    assert.strictEqual(window.getURL(), otherUrl);
    assert.deepStrictEqual(order.slice(1), [
      'will-prevent-unload',
      'will-navigate',
      'did-start-loading',
    ]);
  },

  'a load that begins while main decides replaces the one that waits': async () => {
    const window = await open('stay');
    let second;
    window.webContents.once('will-prevent-unload', () => {
      second = window.loadFile(other);
      overrule(window);
    });
    const first = window.loadURL('about:blank');
    await assert.rejects(first, { code: 'ERR_ABORTED' });
    await second;
    assert.strictEqual(window.getURL(), otherUrl);
  },

  'a page says goodbye after it agreed': async () => {
    const said = [];
    ipcMain.on('said', (_event, text) => said.push(text));
    const window = await open(null);
    await window.loadFile(other);
    assert.deepStrictEqual(said, ['beforeunload', 'pagehide', 'unload']);
  },
});
