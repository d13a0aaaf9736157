const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = await openLoaded(__dirname);
  assert.strictEqual(webContents.isCrashed(), false);
  const frame = webContents.mainFrame;
  let told = false;
  const gone = once(webContents, 'render-process-gone').finally(() => (told = true));
  webContents.forcefullyCrashRenderer();
  assert.strictEqual(told, false);
  const [, details] = await gone;
  assert.strictEqual(typeof details.exitCode, 'number');
  assert.ok(['crashed', 'killed'].includes(details.reason), details.reason);
  assert.strictEqual(webContents.isCrashed(), true);
  const loaded = once(webContents, 'did-finish-load');
  webContents.reload();
  await loaded;
  assert.strictEqual(webContents.isCrashed(), false);
  assert.strictEqual(webContents.mainFrame, frame);
  assert.strictEqual(await webContents.executeJavaScript('1 + 1'), 2);
});
