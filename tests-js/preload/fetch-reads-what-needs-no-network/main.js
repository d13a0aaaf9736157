const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { cases, inPage, openLoaded } = require('../../support');

const file = path.join(__dirname, 'data.json');

/** A window whose page is in this folder. */
const open = async () => {
  const window = await openLoaded(__dirname);
  await inPage(
    window,
    (href) => {
      const base = document.createElement('base');
      base.href = href;
      document.head.append(base);
    },
    pathToFileURL(file).href,
  );
  return window;
};

cases({
  'a preload fetches, and without a network fails as a fetch does': async () => {
    const window = await open();
    const found = await window.webContents.executeJavaScriptInIsolatedWorld(999, [
      { code: 'readServer()' },
    ]);
    assert.deepStrictEqual(found, [true, 'Failed to fetch', true, true]);
  },

  'a file comes with its type and its bytes, once': async () => {
    const window = await open();
    const found = await inPage(window, async () => {
      const response = await fetch('data.json#part');
      const { ok, redirected, status, statusText, type, url } = response;
      const copy = response.clone();
      const used = [response.bodyUsed];
      const json = await response.json();
      used.push(response.bodyUsed);
      const again = await response.text().catch(({ name }) => name);
      const { byteLength } = await copy.arrayBuffer();
      const headers = [...response.headers];
      const facts = { ok, redirected, status, statusText, type, url };
      return { facts, used, json, again, byteLength, headers };
    });
    assert.deepStrictEqual(found, {
      facts: {
        ok: true,
        redirected: false,
        status: 200,
        statusText: 'OK',
        type: 'basic',
        url: pathToFileURL(file).href,
      },
      used: [false, true],
      json: { made: ['of', 'ünicode'] },
      again: 'TypeError',
      byteLength: fs.statSync(file).size,
      headers: [['content-type', 'application/json']],
    });
  },

  'data, blob and about URLs have their content': async () => {
    const window = await open();
    const found = await inPage(window, async () => {
      const read = async (url) => {
        const response = await fetch(url);
        const blob = await response.blob();
        return [response.headers.get('Content-Type'), blob.type, await blob.text()];
      };
      const url = URL.createObjectURL(new Blob(['of a blob'], { type: 'text/x-own' }));
      const all = await Promise.all(
        ['data:,a%20b', 'data:text/css;base64,Yw==', url, 'about:blank'].map(read),
      );
      URL.revokeObjectURL(url);
      return [...all, await fetch(url).catch(({ message }) => message)];
    });
    assert.deepStrictEqual(found, [
      ['text/plain;charset=US-ASCII', 'text/plain;charset=us-ascii', 'a b'],
      ['text/css', 'text/css', 'c'],
      ['text/x-own', 'text/x-own', 'of a blob'],
      ['text/html;charset=utf-8', 'text/html;charset=utf-8', ''],
      'Failed to fetch',
    ]);
  },

  'what cannot be had is a TypeError': async () => {
    const window = await open();
    const found = await inPage(window, async () => {
      const failure = (...args) =>
        fetch(...args).catch(({ name, message }) => `${name}: ${message}`);
      return [
        await failure('no-such-file.txt'),
        await failure('data.json', { method: 'post' }),
        await failure('data:text/plain;base64,%%%'),
        await failure('http://[broken'),
        await failure(),
      ];
    });
    assert.deepStrictEqual(found.slice(0, 3), Array(3).fill('TypeError: Failed to fetch'));
    assert.match(found[3], /^TypeError: .*Failed to parse URL from http:\/\/\[broken$/);
    assert.match(found[4], /^TypeError: .*1 argument required, but only 0 present\.$/);
  },

  'a signal ends a fetch': async () => {
    const window = await open();
    const found = await inPage(window, async () => {
      const controller = new AbortController();
      const { signal } = controller;
      const name = (promise) => promise.catch((error) => error.name);
      const during = name(fetch('data.json', { signal }));
      await null;
      controller.abort();
      return [await during, await name(fetch('data.json', { signal }))];
    });
    assert.deepStrictEqual(found, ['AbortError', 'AbortError']);
  },

  'a page that is no file reads no files': async () => {
    const window = await open();
    await window.loadURL('data:text/html,<title>elsewhere</title>');
    const found = await inPage(
      window,
      (url) => fetch(url).catch(({ message }) => message),
      pathToFileURL(file).href,
    );
    assert.strictEqual(found, 'Failed to fetch');
  },
});
