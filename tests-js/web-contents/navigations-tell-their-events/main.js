const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, turns, variant } = require('../../support');

const names = [
  'did-start-navigation',
  'did-navigate-in-page',
  'will-frame-navigate',
  'will-navigate',
  'did-frame-navigate',
  'did-navigate',
];

const open = () =>
  new BrowserWindow({ show: false, webPreferences: { sandbox: variant === 'sandboxed' } });

/** The names of a window's navigation events from now on, with URL and place where they have details. */
const record = (window) => {
  const order = [];
  for (const name of names) {
    window.webContents.on(name, ({ isSameDocument, url }) =>
      order.push(url === undefined ? name : `${name} ${isSameDocument}`),
    );
  }
  return order;
};

const inPageOrder = ['did-start-navigation true', 'did-navigate-in-page'];

const movesInPage = (move) => async () => {
  const window = open();
  await window.loadFile('page.html');
  const order = record(window);
  const moved = once(window.webContents, 'did-navigate-in-page');
  await window.webContents.executeJavaScript(`${move}; 0`);
  const [, url, isMainFrame] = await moved;
  assert.strictEqual(url, window.getURL());
  assert.strictEqual(isMainFrame, true);
  assert.match(url, /page\.html[?#]there$/);
  assert.deepStrictEqual(order, inPageOrder);
  assert.strictEqual(await inPage(window, () => location.href), url);
  const loaded = once(window.webContents, 'did-finish-load');
  window.reload();
  await loaded;
  assert.strictEqual(window.getURL(), url);
};

cases({
  'the first navigation has its events in order': async () => {
    const window = open();
    const order = record(window);
    await window.loadFile('page.html');
    assert.deepStrictEqual(order, [
      'did-start-navigation false',
      'did-frame-navigate',
      'did-navigate',
    ]);
  },

  'a navigation of the page has its events in order': async () => {
    const window = open();
    await window.loadFile('page.html');
    const order = record(window);
    const loaded = once(window.webContents, 'did-finish-load');
    await inPage(window, () => void document.querySelector('a').click());
    await loaded;
    assert.match(window.getURL(), /other\.html$/);
    assert.deepStrictEqual(order, [
      'will-frame-navigate false',
      'will-navigate false',
      'did-start-navigation false',
      'did-frame-navigate',
      'did-navigate',
    ]);
  },

  'a navigation of the page can be prevented': async () => {
    const window = open();
    await window.loadFile('page.html');
    const before = window.getURL();
    const order = record(window);
    const asked = once(window.webContents, 'will-navigate');
    window.webContents.on('will-navigate', (event) => event.preventDefault());
    await inPage(window, () => void document.querySelector('a').click());
    const [event, url, isInPlace, isMainFrame] = await asked;
    assert.strictEqual(event.url, url);
    assert.match(url, /other\.html$/);
    assert.deepStrictEqual([isInPlace, isMainFrame], [false, true]);
    await turns(10);
    assert.deepStrictEqual(order, ['will-frame-navigate false', 'will-navigate false']);
    assert.strictEqual(window.getURL(), before);
  },

  'a pushed state is in the page': movesInPage("history.pushState(null, '', '?there')"),
  'a replaced state is in the page': movesInPage("history.replaceState(null, '', '?there')"),
  'a fragment is in the page': movesInPage("location.hash = 'there'"),
  'a link to a fragment is in the page': movesInPage("document.querySelector('#inside').click()"),

  'stop() in the page has its events': async () => {
    const window = open();
    const { webContents } = window;
    const all = ['did-navigate', 'did-fail-load', 'did-stop-loading'];
    const events = Promise.all(all.map((name) => once(webContents, name)));
    webContents.on('did-finish-load', () => assert.fail('it was stopped'));
    const load = window.loadFile('stops.html');
    const [, [, code, description, url, isMainFrame]] = await events;
    assert.deepStrictEqual([code, description, url, isMainFrame], [-3, '', window.getURL(), true]);
    await assert.rejects(load, { errno: -3 });
    assert.strictEqual(await inPage(window, () => document.title), 'Stops');
    assert.strictEqual(await inPage(window, () => document.querySelector('p')), null);
  },

  'a page has all its events': async () => {
    const window = open();
    const { webContents } = window;
    const all = [
      'did-start-loading',
      'did-navigate-in-page',
      'will-navigate',
      'did-finish-load',
      'did-frame-finish-load',
      'did-stop-loading',
      'dom-ready',
    ];
    const events = Promise.all(all.map((name) => once(webContents, name)));
    window.loadFile('moves-then-leaves.html').catch(() => {});
    await events;
  },
});
