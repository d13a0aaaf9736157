const assert = require('node:assert');
const { inPage, openLoaded, scenario, variant } = require('../../support');

const inWorld = (window, id, code) =>
  window.webContents.executeJavaScriptInIsolatedWorld(id, [{ code }]);

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });
  assert.strictEqual(await inWorld(window, 1004, 'window.example'), 123);
  assert.strictEqual(await inWorld(window, 1004, 'window.api.text'), 'my-words');
  assert.strictEqual(await inWorld(window, 1004, 'window.api.add(2, 3)'), 5);
  assert.strictEqual(await inWorld(window, 1004, 'delete window.api; typeof window.api'), 'object');
  assert.strictEqual(await inWorld(window, 1005, 'typeof window.example'), 'undefined');
  assert.strictEqual(await inPage(window, () => typeof window.example), 'undefined');
  assert.strictEqual(await inPage(window, () => window.main), 'in the page');
  assert.strictEqual(await inWorld(window, 1004, 'document.title'), 'Blank');
  assert.strictEqual(
    await inWorld(window, 1004, 'Object.getPrototypeOf(api) === Object.prototype'),
    true,
  );
  const passed = await inWorld(window, 1004, 'api.keep(() => 7); 1');
  assert.strictEqual(passed, 1);
  assert.strictEqual(await inPage(window, () => window.callKept()), 7);
});
