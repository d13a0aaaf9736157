const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

scenario(async () => {
  const { webContents } = new BrowserWindow({ show: false });
  const url = 'data:text/html,<p>hello';
  const started = once(webContents, 'did-start-navigation');
  const navigated = once(webContents, 'did-navigate');
  const finished = once(webContents, 'did-frame-finish-load');
  await webContents.loadURL(url);
  const [details] = await started;
  assert.strictEqual(details.url, webContents.getURL());
  assert.strictEqual(details.isMainFrame, true);
  assert.strictEqual(details.isSameDocument, false);
  const [, navigatedTo] = await navigated;
  assert.strictEqual(navigatedTo, webContents.getURL());
  const [, isMainFrame] = await finished;
  assert.strictEqual(isMainFrame, true);
});
