const assert = require('node:assert');
const { inPage, openLoaded, scenario, variant } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });

  const facts = await inPage(window, async () => {
    const { errors } = window;
    const wrong = [];
    const check = (what, value, Class) => {
      if (Object.getPrototypeOf(value) !== Class.prototype) wrong.push(what);
    };
    const classes = {
      object: Object,
      array: Array,
      function: Function,
      number: Number,
      string: String,
      boolean: Boolean,
      symbol: Symbol,
      bigint: BigInt,
    };
    const walk = (what, value) => {
      const type = Array.isArray(value) ? 'array' : typeof value;
      check(what, value, classes[type]);
      if (type !== 'object' && type !== 'array') return;
      check(`the keys of ${what}`, Object.keys(value), Array);
      for (const key of Reflect.ownKeys(value)) {
        check(`a key of ${what}`, key, typeof key === 'symbol' ? Symbol : String);
        if (!(value[key] instanceof Promise)) walk(`${what}.${String(key)}`, value[key]);
      }
    };
    const walkAll = async (what, api) => {
      walk(what, api.values);
      for (const name of ['object', 'number', 'string', 'boolean', 'array']) {
        walk(`${what}.get.${name}`, api.get(name));
      }
      check('a promise', api.getPromise(), Promise);
      const resolved = await api.getPromise();
      walk('what a promise resolved to', resolved);
      walk('the result of a function of it', resolved.fn());
      walk('a promised function', await api.getFunction());
      check('a promise inside', api.values.promise, Promise);
      walk('what it resolved to', await api.values.promise);
      let argument;
      api.receive((value) => {
        argument = value;
      });
      walk('an argument', argument);
      check('an element', api.getBody(), HTMLBodyElement);
      check('a blob', api.getBlob(), Blob);
    };
    await walkAll('the API', window.api);
    await walkAll('the globals', { ...window.direct, values: window.values, get: window.get });
    check('an error', window.getError(), Error);
    check('its message', window.getError().message, String);
    check('an error with a message that is none', window.getWeirdError(), Error);
    check('that message', window.getWeirdError().message, String);
    const texts = {};
    for (const name of Object.keys(errors)) {
      let thrown;
      try {
        await errors[name](name === 'argument' ? Object(Symbol('bad')) : undefined);
      } catch (error) {
        thrown = error;
      }
      check(name, thrown, Error);
      texts[name] = thrown.message;
    }
    return [wrong, texts];
  });
  const uncloneable = 'An object could not be cloned.';
  assert.deepStrictEqual(facts, [
    [],
    {
      normal: 'whoops',
      weird:
        'An unknown exception occurred in the isolated context, an error occurred but a valid exception was not thrown.',
      uncloneable: `Uncaught Error: ${uncloneable}`,
      inArray: `Uncaught Error: ${uncloneable}`,
      inObject: `Uncaught Error: ${uncloneable}`,
      dynamic: 'Uncaught Error: damm',
      argument: uncloneable,
      rejects: `Uncaught Error: ${uncloneable}`,
      resolves: `Uncaught Error: ${uncloneable}`,
    },
  ]);
});
