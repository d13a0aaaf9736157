const assert = require('node:assert');
const { inPage, openLoaded, scenario, variant } = require('../../support');

scenario(
  async () => {
    const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });

    const facts = await inPage(window, async () => {
      const { api } = window;
      const reason = (promise) =>
        promise.then(
          () => 'no reason',
          (error) => `${error instanceof Error} ${error.message}`,
        );
      const patched = await new Promise((resolve) => {
        const original = Function.prototype.bind;
        let observed = false;
        Function.prototype.bind = new Proxy(original, {
          apply(target, receiver, args) {
            observed = true;
            return Reflect.apply(target, receiver, args);
          },
        });
        api.quick().then((value) => {
          Function.prototype.bind = original;
          resolve([observed, value]);
        });
      });
      return {
        resolved: [await window.resolved, await api.resolved, window.resolved instanceof Promise],
        rejected: [await reason(window.rejected), await reason(api.rejected)],
        later: await api.later(),
        nested: await api.nested(),
        back: await api.back(Promise.resolve('from the page')),
        patched,
      };
    });
    assert.deepStrictEqual(facts, {
      resolved: ['i-resolved', 'deep', true],
      rejected: ['true i-rejected', 'true deep'],
      later: 'delayed',
      nested: 123,
      back: 'from the page',
      patched: [false, 'proxied-ok'],
    });
  },
  { pagesMayFail: true },
);
