const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const path = require('node:path');
const { scenario } = require('../../support');

scenario(async () => {
  const window = new BrowserWindow({ show: false });
  const { webContents } = window;
  const names = [
    'did-start-loading',
    'did-start-navigation',
    'did-frame-navigate',
    'did-navigate',
    'page-title-updated',
    'dom-ready',
    'did-frame-finish-load',
    'did-finish-load',
    'did-stop-loading',
  ];
  const order = [];
  for (const name of [...names, 'will-navigate', 'did-fail-load']) {
    webContents.on(name, () => order.push(name));
  }
  const stopped = new Promise((resolve) => webContents.once('did-stop-loading', resolve));
  assert.strictEqual(webContents.getURL(), '');
  await window.loadFile(path.join(__dirname, 'index.html'));
  await stopped;
  assert.deepStrictEqual(order, names);
  assert.match(webContents.getURL(), /^file:\/\/\/.*\/index\.html$/);
  assert.strictEqual(webContents.getTitle(), 'The title');
  assert.strictEqual(webContents.isLoading(), false);
});
