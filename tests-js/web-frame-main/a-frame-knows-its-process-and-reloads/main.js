'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const { webContents } = window;
  const { mainFrame } = webContents;
  assert.ok(mainFrame.osProcessId > 0);
  assert.strictEqual(mainFrame.osProcessId, webContents.getOSProcessId());
  await inPage(window, () => (globalThis.isOld = true));
  const loaded = once(webContents, 'did-finish-load');
  assert.strictEqual(mainFrame.reload(), true);
  await loaded;
  assert.strictEqual(await inPage(window, () => typeof isOld), 'undefined');
});
