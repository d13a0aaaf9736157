const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const order = await inPage(window, () => {
    const order = [];
    return new Promise((resolve) => {
      window.addEventListener('message', ({ data }) => {
        order.push(data);
        Promise.resolve().then(() => order.push(`promise ${data}`));
        if (data === 3) setTimeout(() => resolve(order), 0);
      });
      for (let i = 1; i <= 3; i++) window.postMessage(i, '*');
      order.push('posted');
    });
  });
  assert.deepStrictEqual(order, ['posted', 1, 'promise 1', 2, 'promise 2', 3, 'promise 3']);
});
