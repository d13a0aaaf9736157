const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, variant } = require('../../support');

const open = () =>
  new BrowserWindow({ show: false, webPreferences: { sandbox: variant === 'sandboxed' } });

/** A window that has shown these pages one after the other. */
const openAll = async (...pages) => {
  const window = open();
  for (const page of pages) await window.loadFile(page);
  return window;
};

const historyOf = (window) => window.webContents.navigationHistory;
const titles = (window) =>
  historyOf(window)
    .getAllEntries()
    .map(({ title }) => title);

/** Does something and waits for the load that it causes. */
const loading = async (window, run) => {
  const loaded = once(window.webContents, 'did-finish-load');
  run();
  await loaded;
};

const movingInPage = async (window, run) => {
  const moved = once(window.webContents, 'did-navigate-in-page');
  run();
  await moved;
};

cases({
  'a new window has no history': async () => {
    const history = historyOf(open());
    assert.strictEqual(history.length(), 0);
    assert.strictEqual(history.getEntryAtIndex(0), null);
    assert.deepStrictEqual(history.getAllEntries(), []);
    assert.strictEqual(history.canGoBack(), false);
    assert.strictEqual(history.canGoForward(), false);
  },

  'each load is an entry with URL and title': async () => {
    const window = await openAll('one.html', 'two.html');
    const history = historyOf(window);
    assert.strictEqual(history, window.webContents.navigationHistory);
    assert.strictEqual(history.length(), 2);
    assert.strictEqual(history.getActiveIndex(), 1);
    assert.deepStrictEqual(titles(window), ['One', 'Two']);
    assert.strictEqual(history.getEntryAtIndex(1).url, window.getURL());
    assert.match(history.getEntryAtIndex(0).url, /one\.html$/);
    for (const index of [-1, 2]) assert.strictEqual(history.getEntryAtIndex(index), null);
    assert.strictEqual(await inPage(window, () => history.length), 2);
  },

  'back and forward load the pages again': async () => {
    const window = await openAll('one.html', 'two.html', 'three.html');
    const history = historyOf(window);
    await loading(window, () => history.goBack());
    assert.match(window.getURL(), /two\.html$/);
    assert.strictEqual(await inPage(window, () => document.title), 'Two');
    assert.deepStrictEqual([history.canGoBack(), history.canGoForward()], [true, true]);
    assert.deepStrictEqual([history.canGoToOffset(-2), history.canGoToOffset(2)], [false, false]);
    await loading(window, () => history.goToOffset(1));
    assert.strictEqual(history.getActiveIndex(), 2);
    await loading(window, () => history.goToIndex(0));
    assert.match(window.getURL(), /one\.html$/);
    await loading(window, () => history.goForward());
    assert.match(window.getURL(), /two\.html$/);
    assert.strictEqual(history.length(), 3);
  },

  'going to the entry that is shown loads it again': async () => {
    const window = await openAll('one.html', 'two.html');
    await inPage(window, () => void (window.mark = 1));
    await loading(window, () => historyOf(window).goToIndex(1));
    assert.strictEqual(await inPage(window, () => 'mark' in window), false);
    assert.strictEqual(historyOf(window).length(), 2);
  },

  'a load after going back forgets what was ahead': async () => {
    const window = await openAll('one.html', 'two.html', 'three.html');
    await loading(window, () => historyOf(window).goToIndex(0));
    await window.loadFile('three.html');
    assert.deepStrictEqual(titles(window), ['One', 'Three']);
    assert.strictEqual(historyOf(window).canGoForward(), false);
  },

  'what is not there is not gone to': async () => {
    const window = await openAll('one.html', 'two.html');
    const history = historyOf(window);
    window.webContents.on('did-start-navigation', () => assert.fail('nothing is gone to'));
    history.goForward();
    history.goToIndex(7);
    history.goToOffset(-2);
    await inPage(window, () => history.forward());
    await inPage(window, () => 0);
    assert.strictEqual(history.getActiveIndex(), 1);
    for (const method of ['goToIndex', 'goToOffset', 'canGoToOffset', 'getEntryAtIndex']) {
      assert.throws(() => history[method]('1'), TypeError);
    }
  },

  'a reload and a load of the same URL add nothing': async () => {
    const window = await openAll('one.html', 'two.html', 'two.html');
    await loading(window, () => window.reload());
    await loading(window, () => inPage(window, () => location.reload()));
    assert.deepStrictEqual(titles(window), ['One', 'Two']);
    await assert.rejects(window.loadFile('no-such.html'));
    assert.deepStrictEqual(titles(window), ['One', 'Two']);
  },

  'a page that leaves while it loads, or by replace(), is no entry': async () => {
    const window = await openAll('one.html');
    const arrived = new Promise((resolve) => {
      window.webContents.on('did-finish-load', () => {
        if (window.getTitle() === 'Two') resolve();
      });
    });
    window.loadFile('replaces.html').catch(() => {});
    await arrived;
    assert.deepStrictEqual(titles(window), ['One', 'Two']);
    await loading(window, () => inPage(window, () => location.replace('three.html')));
    assert.deepStrictEqual(titles(window), ['One', 'Three']);
    await loading(window, () => inPage(window, () => location.assign('two.html')));
    assert.deepStrictEqual(titles(window), ['One', 'Three', 'Two']);
  },

  'the page goes back and forward too': async () => {
    const window = await openAll('one.html', 'two.html', 'three.html');
    await loading(window, () => inPage(window, () => history.back()));
    assert.match(window.getURL(), /two\.html$/);
    await loading(window, () => inPage(window, () => history.forward()));
    await loading(window, () => inPage(window, () => history.go(-2)));
    assert.match(window.getURL(), /one\.html$/);
    assert.strictEqual(await inPage(window, () => history.length), 3);
    await loading(window, () => inPage(window, () => history.go(0)));
    assert.strictEqual(historyOf(window).getActiveIndex(), 0);
  },

  'states and fragments of a page are entries that need no load': async () => {
    const window = await openAll('one.html');
    const history = historyOf(window);
    await inPage(window, () => {
      history.pushState({ at: [1] }, '', '#first');
      history.pushState({ at: new Map([[2, 'two']]) }, '', '?second');
      seen.push(history.length, history.state.at.get(2), history.state === history.state);
    });
    assert.strictEqual(history.length(), 3);
    assert.match(history.getEntryAtIndex(1).url, /one\.html#first$/);
    assert.strictEqual(history.getEntryAtIndex(2).title, 'One');
    await movingInPage(window, () => history.goBack());
    await movingInPage(window, () => inPage(window, () => history.go(-1)));
    assert.match(window.getURL(), /one\.html$/);
    assert.deepStrictEqual(await inPage(window, () => seen), [
      3,
      'two',
      true,
      'popstate {"at":[1]} #first',
      'popstate null ',
      'hashchange ',
    ]);
    await inPage(window, () => void (location.hash = 'last'));
    assert.strictEqual(history.length(), 2);
    assert.strictEqual(await inPage(window, () => history.state), null);
  },

  'replaceState() changes the entry, and a reload keeps its state': async () => {
    const window = await openAll('one.html', 'two.html');
    await inPage(window, () => history.replaceState('kept', '', '?replaced'));
    assert.strictEqual(historyOf(window).length(), 2);
    await loading(window, () => window.reload());
    assert.match(window.getURL(), /two\.html\?replaced$/);
    assert.strictEqual(await inPage(window, () => history.state), 'kept');
    await loading(window, () => historyOf(window).goBack());
    assert.strictEqual(await inPage(window, () => history.state), null);
    await loading(window, () => historyOf(window).goForward());
    assert.strictEqual(await inPage(window, () => history.state), 'kept');
  },

  'a state must be cloneable and a URL of the same origin': async () => {
    const window = await openAll('one.html');
    const names = await inPage(window, () =>
      [
        () => history.pushState(() => {}, ''),
        () => history.replaceState(null, '', 'https://other.example/'),
        () => history.pushState(),
      ].map((run) => {
        try {
          run();
          return 'nothing';
        } catch (error) {
          return error.name;
        }
      }),
    );
    assert.deepStrictEqual(names, ['DataCloneError', 'SecurityError', 'TypeError']);
    assert.strictEqual(historyOf(window).length(), 1);
  },

  'entries can be removed, but not the one that is shown': async () => {
    const window = await openAll('one.html', 'two.html', 'three.html');
    const history = historyOf(window);
    assert.strictEqual(history.removeEntryAtIndex(2), false);
    assert.strictEqual(history.removeEntryAtIndex(9), false);
    assert.strictEqual(history.removeEntryAtIndex(0), true);
    assert.deepStrictEqual(titles(window), ['Two', 'Three']);
    assert.strictEqual(history.getActiveIndex(), 1);
    assert.strictEqual(await inPage(window, () => history.length), 2);
    history.clear();
    assert.deepStrictEqual(titles(window), ['Three']);
    assert.strictEqual(history.canGoBack(), false);
  },

  'a history can be restored in another window': async () => {
    const first = await openAll('one.html', 'two.html', 'three.html');
    const entries = historyOf(first).getAllEntries();
    const second = open();
    await historyOf(second).restore({ entries, index: 1 });
    assert.strictEqual(await inPage(second, () => document.title), 'Two');
    assert.deepStrictEqual(historyOf(second).getAllEntries(), entries);
    assert.strictEqual(historyOf(second).getActiveIndex(), 1);
    await loading(second, () => historyOf(second).goBack());
    assert.strictEqual(await inPage(second, () => document.title), 'One');
    const third = open();
    await historyOf(third).restore({ entries });
    assert.strictEqual(historyOf(third).getActiveIndex(), 2);
    assert.throws(() => historyOf(first).restore({ entries }), /previously loaded a page/);
    assert.throws(() => historyOf(open()).restore({ entries, index: 3 }), /no entry at index 3/);
    const missing = [{ url: entries[0].url.replace('one', 'none'), title: '' }];
    await assert.rejects(historyOf(open()).restore({ entries: missing }), { errno: -6 });
  },

  'a page that does not want to be left stays': async () => {
    const window = await openAll('one.html', 'stays.html');
    const { webContents } = window;
    const asked = once(webContents, 'will-prevent-unload');
    historyOf(window).goBack();
    await asked;
    assert.strictEqual(await inPage(window, () => document.title), 'Stays');
    assert.strictEqual(historyOf(window).getActiveIndex(), 1);
    webContents.on('will-prevent-unload', (event) => event.preventDefault());
    await loading(window, () => historyOf(window).goBack());
    assert.strictEqual(await inPage(window, () => document.title), 'One');
  },

  'a history outlives a crash, and ends with its window': async () => {
    const window = await openAll('one.html', 'two.html');
    const gone = once(window.webContents, 'render-process-gone');
    window.webContents.forcefullyCrashRenderer();
    await gone;
    const history = historyOf(window);
    await loading(window, () => history.goBack());
    assert.strictEqual(await inPage(window, () => document.title), 'One');
    assert.strictEqual(history.length(), 2);
    window.destroy();
    assert.throws(() => history.length(), /Object has been destroyed/);
  },

  'the old names on webContents are deprecated and work': async () => {
    const window = await openAll('one.html', 'two.html');
    const { webContents } = window;
    assert.strictEqual(webContents.canGoBack(), true);
    assert.strictEqual(webContents.canGoForward(), false);
    assert.strictEqual(webContents.canGoToOffset(-1), true);
    await loading(window, () => webContents.goBack());
    await loading(window, () => webContents.goForward());
    await loading(window, () => webContents.goToOffset(-1));
    await loading(window, () => webContents.goToIndex(1));
    assert.match(window.getURL(), /two\.html$/);
    webContents.clearHistory();
    assert.strictEqual(historyOf(window).length(), 1);
  },
});
