const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = await openLoaded(__dirname);
  const [inside] = webContents.mainFrame.frames;
  assert.strictEqual(inside.parent, webContents.mainFrame);
  assert.strictEqual(inside.url, 'data:text/html,first');
  const navigated = once(webContents, 'did-frame-navigate');
  await inside.executeJavaScript('void (location.href = "data:text/html,second")');
  await navigated;
  assert.strictEqual(webContents.mainFrame.frames[0].url, 'data:text/html,second');
});
