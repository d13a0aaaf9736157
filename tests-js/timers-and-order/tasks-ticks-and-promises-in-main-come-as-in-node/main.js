const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const order = [];
  await new Promise((resolve) => {
    setImmediate(() => {
      setTimeout(() => {
        order.push('timeout');
        resolve();
      }, 5);
      setImmediate(() => order.push('immediate'));
      process.nextTick(() => order.push('tick'));
      Promise.resolve().then(() => order.push('promise'));
      queueMicrotask(() => order.push('microtask'));
      order.push('now');
    });
  });
  assert.deepStrictEqual(order, ['now', 'tick', 'promise', 'microtask', 'immediate', 'timeout']);
});
