const assert = require('node:assert');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = await openLoaded(__dirname);
  const facts = await webContents.executeJavaScript(
    '[bridged.first === bridged.second, String(bridged.first), bridged.isSecond(bridged.second)]',
  );
  assert.deepStrictEqual(facts, [false, 'Symbol(twin)', true]);
});
