const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const order = [];
  const cleared = setTimeout(() => assert.fail('cleared'), 1);
  clearTimeout(cleared);
  let beats = 0;
  await new Promise((resolve) => {
    const interval = setInterval(() => {
      if (++beats === 3) {
        clearInterval(interval);
        resolve();
      }
    }, 2);
  });
  await new Promise((resolve) => {
    setTimeout(() => resolve(order.push('20')), 20);
    setTimeout((...args) => order.push(args), 5, 'a', 'b');
    setTimeout(() => order.push('10'), 10);
  });
  assert.deepStrictEqual(order, [['a', 'b'], '10', '20']);
});
