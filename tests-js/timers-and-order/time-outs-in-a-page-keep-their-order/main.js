const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const order = await inPage(
    window,
    () =>
      new Promise((resolve) => {
        const order = [];
        setTimeout(() => {
          order.push('timeout 1');
          queueMicrotask(() => order.push('microtask 1'));
        }, 0);
        setTimeout(() => order.push('timeout 2'), 0);
        setTimeout(() => resolve(order), 1);
        Promise.resolve().then(() => order.push('promise'));
        order.push(typeof setTimeout(() => {}, 0));
      }),
  );
  assert.deepStrictEqual(order, ['number', 'promise', 'timeout 1', 'microtask 1', 'timeout 2']);
});
