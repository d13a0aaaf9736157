const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const vetoed = once(window.webContents, 'will-prevent-unload');
  window.close();
  await vetoed;
  assert.strictEqual(window.isDestroyed(), false);
  window.webContents.once('will-prevent-unload', (event) => event.preventDefault());
  const closed = once(window, 'closed');
  window.close();
  await closed;
});
