const { ipcRenderer, webFrame } = require('electron');
const assert = require('node:assert');

const OWN = 999;
const run = (worldId, ...scripts) => webFrame.executeJavaScriptInIsolatedWorld(worldId, scripts);

window.addEventListener('load', async () => {
  globalThis.where = 'in the preload';
  assert.deepStrictEqual(webFrame.getIsolatedWorlds(), []);
  assert.strictEqual(await run(1234, { code: 'globalThis.where = "far"' }), 'far');
  assert.deepStrictEqual(webFrame.getIsolatedWorlds(), [1234]);
  assert.strictEqual(await run(1234, { code: 'where', url: 'file:///far.js' }), 'far');
  const here = { value: 'the same' };
  globalThis.here = here;
  assert.strictEqual(await run(OWN, { code: 'here' }), here);
  assert.strictEqual(await run(OWN, { code: 'here', url: 'file:///here.js' }), here);
  assert.strictEqual(await run(OWN, { code: 'where' }), 'in the preload');
  ipcRenderer.send('checked');
});
