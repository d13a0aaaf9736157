const { app } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = await openLoaded(__dirname);
  const gone = once(app, 'render-process-gone');
  webContents.forcefullyCrashRenderer();
  const [, contents, details] = await gone;
  assert.strictEqual(contents, webContents);
  assert.strictEqual(typeof details.reason, 'string');
});
