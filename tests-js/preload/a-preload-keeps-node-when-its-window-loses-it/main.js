const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, { contextIsolation: false, sandbox: false });
  const said = await inPage(window, () => [
    window.ofPreload(),
    window.ofItsModule(),
    typeof process,
  ]);
  const kept = ['renderer', '62', true, 5];
  assert.deepStrictEqual(said, [kept, kept, 'undefined']);
  assert.strictEqual(await inPage(window, () => window.ofTwin()), 'its own process');
  assert.match(await inPage(window, () => window.fails()), /^.*preload\.js:3:\d+/m);
});
