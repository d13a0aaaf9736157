const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

const exchange = () => {
  const alive = (refs) => refs.filter((ref) => ref.deref() !== undefined).length;
  const given = [];
  window.counts = () => [window.shop.alive(), alive(given)];
  for (let i = 0; i < 50; i++) {
    const callback = () => window.shop.giveFunction()();
    given.push(new WeakRef(callback));
    window.shop.take(callback);
  }
  window.held = window.shop.giveFunction();
  window.shop.keep(() => 'kept');
};

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: false });
  await inPage(window, exchange);
  const last = [0, 0];
  for (let i = 0; i < 10 && !(last[0] === 1 && last[1] === 0); i++) {
    await inPage(window, () => window.shop.collect());
    [last[0], last[1]] = await inPage(window, () => window.counts());
  }
  // The page holds one function of the preload.
  assert.deepStrictEqual(last, [1, 0]);
  assert.strictEqual(await inPage(window, () => window.held()), 51);
  assert.strictEqual(await inPage(window, () => window.shop.callKept()), 'kept');
});
