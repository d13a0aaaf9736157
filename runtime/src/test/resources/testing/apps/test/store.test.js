const assert = require('assert');
const path = require('path');
const { app, BrowserWindow } = require('electron');
const Store = require('../store');

describe('Store', function () {
  this.timeout(10000);
  let store;
  let window;

  before(() => app.whenReady());

  beforeEach(async () => {
    store = new Store();
    window = new BrowserWindow({
      show: false,
      webPreferences: { preload: path.join(__dirname, '..', 'preload.js') },
    });
    await window.loadURL('about:blank');
  });

  afterEach(() => {
    store.dispose();
    window.destroy();
  });

  const inPage = (code) => window.webContents.executeJavaScript(code);

  it('adds what the page asks for', async () => {
    const note = await inPage(`notes.add('milk')`);
    assert.deepStrictEqual(note, { id: 1, text: 'milk' });
    assert.strictEqual(store.notes.length, 1);
  });

  it('refuses an empty note', async () => {
    await assert.rejects(inPage(`notes.add('')`), /a note needs a text/);
  });

  it('tells the page of new notes', async () => {
    const heard = inPage(`new Promise((resolve) => notes.onAdded(resolve))`);
    await inPage('0');
    store.add('bread');
    assert.strictEqual((await heard).text, 'bread');
  });
});
