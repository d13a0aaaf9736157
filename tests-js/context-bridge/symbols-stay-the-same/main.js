const assert = require('node:assert');
const { inPage, openLoaded, scenario, variant } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });

  const facts = await inPage(window, () => {
    const { api } = window;
    const own = Symbol('of the page');
    return {
      exposed: window.isMine(window.mine),
      returned: api.isMine(api.getMine()) && api.getMine() === window.mine,
      keyed: [api.getKeyed()[api.getMine()], api.getKeyed()[Symbol.for('registered')].deep.list],
      text: [window.mine.toString(), window.mine.description],
      back: [api.echo(own) === own, api.echo({ [own]: () => 7 })[own]()],
      known: [api.echo(Symbol.iterator) === Symbol.iterator, api.hasIterator([][Symbol.iterator])],
      shared: api.twice(own, own),
    };
  });
  assert.deepStrictEqual(facts, {
    exposed: true,
    returned: true,
    keyed: [123, [1, { two: 2 }]],
    text: ['Symbol(unique)', 'unique'],
    back: [true, 7],
    known: [true, true],
    shared: true,
  });
});
