const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  process.removeAllListeners('unhandledRejection');
  const told = new Promise((resolve) =>
    process.once('unhandledRejection', (...args) => resolve(args)),
  );
  const reason = new Error('nobody waits');
  const promise = Promise.reject(reason);
  assert.deepStrictEqual(await told, [reason, promise]);
});
