const assert = require('node:assert');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = await openLoaded(__dirname);
  assert.strictEqual(await webContents.executeJavaScript('inPage + 1'), 42);
  assert.strictEqual(await webContents.executeJavaScript('typeof inPreload'), 'undefined');
  assert.strictEqual(await webContents.executeJavaScript('undefined'), undefined);
  assert.deepStrictEqual(await webContents.executeJavaScript('[1, { a: new Date(0) }]'), [
    1,
    { a: new Date(0) },
  ]);
  assert.strictEqual(await webContents.executeJavaScript('Promise.resolve("later")'), 'later');
});
