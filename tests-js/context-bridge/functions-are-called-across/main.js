const assert = require('node:assert');
const { inPage, openLoaded, scenario, variant } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });

  const facts = await inPage(window, async () => {
    const { api } = window;
    const message = (run) => {
      try {
        return `no error: ${run()}`;
      } catch (error) {
        return error.message;
      }
    };
    const throwing = Object.defineProperty([1], 1, {
      enumerable: true,
      get() {
        throw new Error('boom');
      },
    });
    const nest = (depth) => {
      let value = [];
      for (let i = 0; i < depth; i++) value = [value];
      return value;
    };
    const own = () => null;
    const same = { a: 1 };
    const chain = (first) => first((third) => third(() => Promise.resolve('final value')));
    return {
      results: [api.number(), api.text(), api.no(), await api.promise()],
      alone: window.alone(),
      original: [api.echo(own) === own, api.echo([own])[0] === own],
      same: api.same(same, same),
      thrown: message(() => api.throws()),
      getter: [
        message(() => api.echo(throwing)),
        message(() => api.echo({ deep: [throwing] })),
        api.echo(1),
      ],
      returned: message(() => api.returnsThrowing()),
      often: [api.number(), api.number(), api.number()],
      callback: api.callWithNumber((number) => number + 1),
      chain: [await chain(api.first), await chain(window.first)],
      depth: [message(() => api.take(nest(999))), message(() => api.take(nest(1000)))],
      receiver: api.counter.next() + api.counter.next(),
      constructed: typeof new api.number(),
    };
  });
  assert.deepStrictEqual(facts, {
    results: [123, 'help', false, 'promise'],
    alone: 'return-value',
    original: [true, true],
    same: true,
    thrown: 'oh no',
    getter: ['boom', 'boom', 1],
    returned: 'Uncaught Error: boom',
    often: [123, 123, 123],
    callback: 124,
    chain: ['final value', 'final value'],
    depth: [
      'no error: taken',
      'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
    ],
    receiver: 3,
    constructed: 'object',
  });
});
