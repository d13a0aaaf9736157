const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const facts = await inPage(window, async () => {
    const { api } = window;
    const fn = () => 7;
    const object = { a: 1 };
    return {
      original: api.identity(fn) === fn,
      called: api.call(fn),
      sameTwice: api.same(object, object),
      chain: await api.promise(Promise.resolve(fn)).then((f) => f === fn && f()),
      callback: await new Promise((resolve) => api.later(resolve)),
      symbol: api.identity(Symbol.iterator) === Symbol.iterator && api.symbol === api.getSymbol(),
      bySymbol: api.keyed[api.symbol],
    };
  });
  assert.deepStrictEqual(facts, {
    original: true,
    called: 7,
    sameTwice: true,
    chain: 7,
    callback: 'called back',
    symbol: true,
    bySymbol: 'found',
  });
});
