const assert = require('node:assert');
const { open, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = open(__dirname);
  assert.strictEqual(await webContents.executeJavaScript('loaded'), true);
});
