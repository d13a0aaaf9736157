'use strict';

const { BrowserWindow, ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, turns } = require('../../support');

async function page() {
  const webPreferences = { nodeIntegration: true, contextIsolation: false };
  const window = new BrowserWindow({ show: false, webPreferences });
  await window.loadURL('about:blank');
  return window;
}

/** Runs a function in a page, with the page's ipcRenderer as `ipc`, and waits for a message of it. */
async function messageOf(run) {
  const window = await page();
  const arrived = once(ipcMain, 'message');
  await inPage(
    window,
    `(...args) => { const ipc = require('electron').ipcRenderer; (${run})(ipc); }`,
  );
  return arrived;
}

cases({
  'a port that came over a port works in main': async () => {
    const [{ ports }] = await messageOf((ipc) => {
      const outer = new MessageChannel();
      const inner = new MessageChannel();
      outer.port2.postMessage('', [inner.port1]);
      inner.port2.postMessage('matryoshka');
      ipc.postMessage('message', '', [outer.port1]);
    });
    const [outer] = ports;
    outer.start();
    const [{ ports: inside }] = await once(outer, 'message');
    assert.strictEqual(inside.length, 1);
    inside[0].start();
    const [{ data }] = await once(inside[0], 'message');
    assert.strictEqual(data, 'matryoshka');
  },

  'a page that waits for an answer can be destroyed': async () => {
    for (const isAnswered of [false, true]) {
      const window = await page();
      inPage(window, () => require('electron').ipcRenderer.sendSync('ask')).catch(() => {});
      const [event] = await once(ipcMain, 'ask');
      const destroyed = once(window.webContents, 'destroyed');
      window.destroy();
      if (isAnswered) event.returnValue = 'nobody gets it';
      await destroyed;
      await turns();
    }
    assert.strictEqual(await inPage(await page(), () => 'alive'), 'alive');
  },

  'an object may have an id': async () => {
    const [, value] = await messageOf((ipc) => ipc.send('message', { id: 5, name: 'x' }));
    assert.deepStrictEqual(value, { id: 5, name: 'x' });
  },

  'a date is a date': async () => {
    const [event, value] = await messageOf((ipc) => {
      ipc.on('back', (_event, date) => ipc.send('returned', date instanceof Date, date.getTime()));
      ipc.send('message', new Date(86_400_000));
    });
    assert.ok(value instanceof Date);
    event.reply('back', value);
    const [, isDate, time] = await once(ipcMain, 'returned');
    assert.deepStrictEqual([isDate, time], [true, 86_400_000]);
  },

  'a buffer is bytes': async () => {
    const [, value] = await messageOf((ipc) => ipc.send('message', Buffer.from('hello')));
    assert.strictEqual(value.constructor, Uint8Array);
    assert.ok(Buffer.from('hello').equals(value));
  },

  'an object of the page cannot be sent': async () => {
    const window = await page();
    const texts = await inPage(window, () => {
      const { ipcRenderer } = require('electron');
      return [location, window, document].map((value) => {
        try {
          return ipcRenderer.send('message', value);
        } catch (error) {
          return `${error instanceof Error} ${error.message}`;
        }
      });
    });
    const text = 'true An object could not be cloned.';
    assert.deepStrictEqual(texts, [text, text, text]);
  },

  'arguments may share what they refer to': async () => {
    const [, a, b] = await messageOf((ipc) => {
      const child = { hello: 'world' };
      const array = [child, child];
      ipc.send('message', { first: child, second: child }, { array, child });
    });
    assert.deepStrictEqual(a, { first: { hello: 'world' }, second: { hello: 'world' } });
    assert.deepStrictEqual(b.array, [b.child, b.child]);
    assert.strictEqual(a.first, a.second);
    assert.strictEqual(b.array[1], b.child);
    assert.strictEqual(b.child, a.first);
  },

  'arrays and objects may contain themselves': async () => {
    const [, array, object] = await messageOf((ipc) => {
      const array = [5];
      array.push(array);
      const object = { number: 6 };
      object.self = object;
      ipc.send('message', array, object);
    });
    assert.deepStrictEqual([array[0], array.length, object.number], [5, 2, 6]);
    assert.strictEqual(array[1], array);
    assert.strictEqual(object.self, object);
  },

  'a synchronous message returns the answer': async () => {
    ipcMain.once('ask', (event, message) => {
      assert.strictEqual(message, 'test');
      event.returnValue = message;
    });
    const answer = await inPage(await page(), () =>
      require('electron').ipcRenderer.sendSync('ask', 'test'),
    );
    assert.strictEqual(answer, 'test');
  },
});
