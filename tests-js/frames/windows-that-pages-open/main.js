const { BrowserWindow, app, ipcMain, session } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { cases, openLoaded, turns } = require('../../support');

const file = (name) => path.join(__dirname, name);
const urlOf = (name) => pathToFileURL(file(name)).href;

/** Runs window.open in a frame; the new window, once its page has loaded. */
const openFrom = async (frame, ...args) => {
  const created = once(app, 'web-contents-created');
  const opened = frame.executeJavaScript(
    `void (globalThis.child = window.open(...${JSON.stringify(args)}))`,
  );
  const [, contents] = await created;
  if (contents.isLoading() || contents.getURL() === '') await once(contents, 'did-finish-load');
  await opened;
  return BrowserWindow.fromWebContents(contents);
};

const allow = (window, overrideBrowserWindowOptions) =>
  window.webContents.setWindowOpenHandler(() => ({
    action: 'allow',
    overrideBrowserWindowOptions,
  }));

const preloads = () => {
  const all = [];
  ipcMain.on('preloaded', (event, name) => all.push([event.sender.id, name]));
  return all;
};

cases({
  'an empty window has the origin of its opener': async () => {
    const window = await openLoaded(__dirname);
    assert.strictEqual(window.webContents.mainFrame.origin, 'file://');
    const created = once(app, 'web-contents-created');
    await window.webContents.executeJavaScript('void window.open("", null, "show=no")');
    const [, contents] = await created;
    assert.strictEqual(contents.mainFrame.origin, 'file://');
  },

  'a window has the session of its opener': async () => {
    const window = await openLoaded(__dirname, { partition: 'apart' });
    allow(window, { webPreferences: { partition: 'elsewhere' } });
    const child = await openFrom(window.webContents.mainFrame, 'about:blank');
    assert.strictEqual(child.webContents.session, window.webContents.session);
    assert.notStrictEqual(child.webContents.session, session.defaultSession);
  },

  'an empty window has the origin of the frame that opened it': async () => {
    const window = await openLoaded(__dirname);
    await window.webContents.executeJavaScript(
      `new Promise((resolve) => {
        const iframe = document.createElement('iframe');
        iframe.onload = () => resolve();
        iframe.src = 'data:text/html,elsewhere';
        document.body.append(iframe);
      })`,
    );
    const [frame] = window.webContents.mainFrame.frames;
    const child = await openFrom(frame, '', '', 'show=no');
    assert.strictEqual(window.webContents.mainFrame.origin, 'file://');
    assert.strictEqual(frame.origin, 'null');
    assert.strictEqual(child.webContents.mainFrame.origin, frame.origin);
    assert.strictEqual(child.webContents.opener, frame);
  },

  'an empty window runs the preload that main gives it': async () => {
    const window = await openLoaded(__dirname, { sandbox: true });
    allow(window, { webPreferences: { preload: file('other-preload.js') } });
    const ran = preloads();
    const child = await openFrom(window.webContents.mainFrame, 'about:blank', '', 'show=no');
    assert.deepStrictEqual(ran, [[child.webContents.id, 'other']]);
  },

  'a window has no preload unless main gives it one': async () => {
    const window = await openLoaded(__dirname, { sandbox: true });
    const ran = preloads();
    await openFrom(window.webContents.mainFrame, 'about:blank', '', 'show=no');
    await openFrom(window.webContents.mainFrame, urlOf('child.html'), '', 'show=no');
    assert.deepStrictEqual(ran, []);
  },

  'main may give it the preload of the opener': async () => {
    const window = await openLoaded(__dirname, { sandbox: true });
    allow(window, { webPreferences: { preload: file('preload.js') } });
    const ran = preloads();
    const child = await openFrom(window.webContents.mainFrame, 'about:blank', '', 'show=no');
    assert.deepStrictEqual(ran, [[child.webContents.id, 'opener']]);
  },

  'the sender tells parent and child apart': async () => {
    const ran = preloads();
    const window = await openLoaded(__dirname, { sandbox: true });
    allow(window, { webPreferences: { preload: file('preload.js') } });
    const child = await openFrom(window.webContents.mainFrame, urlOf('child.html'), '', 'show=no');
    const ids = [window.webContents.id, child.webContents.id];
    assert.deepStrictEqual(
      ran.map(([id]) => id),
      ids,
    );
    assert.strictEqual(new Set(ids).size, 2);
  },

  'a child is isolated as its opener is': async () => {
    const window = await openLoaded(__dirname, { contextIsolation: true });
    allow(window, { webPreferences: { preload: file('preload.js') } });
    const preloaded = once(ipcMain, 'preloaded');
    const child = await openFrom(
      window.webContents.mainFrame,
      urlOf('child.html'),
      '',
      'show=no,contextIsolation=no',
    );
    const [, , isolated] = await preloaded;
    assert.strictEqual(isolated, true);
    const seen = await child.webContents.executeJavaScript('typeof preloaded');
    assert.strictEqual(seen, 'undefined');
  },

  'main is asked, and may refuse': async () => {
    const window = await openLoaded(__dirname);
    const asked = [];
    window.webContents.setWindowOpenHandler((details) => {
      asked.push(details);
      return { action: 'deny' };
    });
    const result = await window.webContents.executeJavaScript(
      'String(window.open("child.html", "kid", "width=300"))',
    );
    assert.strictEqual(result, 'null');
    assert.strictEqual(BrowserWindow.getAllWindows().length, 1);
    const [{ url, frameName, features, disposition }] = asked;
    assert.deepStrictEqual(
      { url, frameName, features, disposition },
      {
        url: urlOf('child.html'),
        frameName: 'kid',
        features: 'width=300',
        disposition: 'new-window',
      },
    );
  },

  'did-create-window tells of the window and how it was made': async () => {
    const window = await openLoaded(__dirname);
    const told = once(window.webContents, 'did-create-window');
    const features = 'show=no,width=300,height=200';
    const child = await openFrom(window.webContents.mainFrame, 'child.html', 'kid', features);
    const [created, { url, frameName, options }] = await told;
    assert.strictEqual(created, child);
    assert.strictEqual(url, urlOf('child.html'));
    assert.strictEqual(frameName, 'kid');
    assert.strictEqual(options.width, 300);
    assert.deepStrictEqual(child.getSize(), [300, 200]);
    assert.strictEqual(child.webContents.mainFrame.name, 'kid');
    assert.strictEqual(child.webContents.opener, window.webContents.mainFrame);
    assert.strictEqual(child.webContents.getURL(), urlOf('child.html'));
  },

  'an opener closes what it opened, and sees that it is closed': async () => {
    const window = await openLoaded(__dirname);
    const child = await openFrom(window.webContents.mainFrame, 'child.html', '', 'show=no');
    const closed = once(child, 'closed');
    assert.strictEqual(
      await window.webContents.executeJavaScript(
        'const before = child.closed; child.close(), before',
      ),
      false,
    );
    await closed;
    assert.strictEqual(await window.webContents.executeJavaScript('child.closed'), true);
  },

  'a window ends with its opener, unless main says otherwise': async () => {
    const window = await openLoaded(__dirname);
    const child = await openFrom(window.webContents.mainFrame, 'child.html', '', 'show=no');
    window.webContents.setWindowOpenHandler(() => ({ action: 'allow', outlivesOpener: true }));
    const other = await openFrom(window.webContents.mainFrame, 'child.html', '', 'show=no');
    window.destroy();
    await once(child, 'closed');
    await turns();
    assert.strictEqual(other.isDestroyed(), false);
    assert.strictEqual(other.webContents.opener, null);
    assert.strictEqual(await other.webContents.executeJavaScript('opener'), null);
  },

  'a name finds the window again': async () => {
    const window = await openLoaded(__dirname);
    const child = await openFrom(window.webContents.mainFrame, 'child.html', 'kid', 'show=no');
    const navigated = once(child.webContents, 'did-navigate');
    const same = 'window.open("index.html", "kid") === child';
    assert.strictEqual(await window.webContents.executeJavaScript(same), true);
    const [, url] = await navigated;
    assert.strictEqual(url, urlOf('index.html'));
    assert.strictEqual(BrowserWindow.getAllWindows().length, 2);
  },

  'a window without an opener has none, and its opener has no window': async () => {
    const window = await openLoaded(__dirname);
    const child = await openFrom(
      window.webContents.mainFrame,
      'child.html',
      '',
      'show=no,noopener',
    );
    assert.strictEqual(child.webContents.opener, null);
    assert.strictEqual(await window.webContents.executeJavaScript('child'), null);
    assert.strictEqual(await child.webContents.executeJavaScript('opener'), null);
  },
});
