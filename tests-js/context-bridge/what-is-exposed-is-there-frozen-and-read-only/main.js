const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const facts = await inPage(window, () => {
    'use strict';
    const attempt = (run) => {
      try {
        run();
        return 'no error';
      } catch (error) {
        return error.constructor.name;
      }
    };
    const { api } = window;
    const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(window, 'api');
    return {
      descriptor: [enumerable, writable, configurable],
      values: [api.number, api.list, api.deep.text, api.nothing, api.missing === undefined],
      big: api.big === 10n,
      errors: [
        attempt(() => (window.api = 1)),
        attempt(() => (api.number = 2)),
        attempt(() => api.list.push(4)),
        attempt(() => (api.deep.text = 'x')),
        attempt(() => (api.add.extra = 1)),
      ],
      sum: api.add(2, 3),
      own: api.list instanceof Array && api.deep instanceof Object && api.add instanceof Function,
    };
  });
  assert.deepStrictEqual(facts, {
    descriptor: [true, false, false],
    values: [1, [1, 2, 3], 'text', null, true],
    big: true,
    errors: ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError'],
    sum: 5,
    own: true,
  });
});
