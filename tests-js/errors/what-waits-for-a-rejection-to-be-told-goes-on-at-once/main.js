const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  process.removeAllListeners('unhandledRejection');
  const order = [];
  new Promise((resolve) => process.once('unhandledRejection', resolve)).then(() =>
    order.push('told'),
  );
  const later = new Promise((resolve) => setImmediate(resolve)).then(() => order.push('later'));
  Promise.reject(new Error('nobody waits'));
  await later;
  assert.deepStrictEqual(order, ['told', 'later']);
});
