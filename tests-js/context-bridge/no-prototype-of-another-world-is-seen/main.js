const assert = require('node:assert');
const { cases, inPage, openLoaded, variant } = require('../../support');

const look = async () => {
  const strangers = (0, eval)(`(${window.sources.strangers})`);
  const everything = (0, eval)(window.sources.everything);
  const { throwers } = window;
  const errors = {};
  for (const name of Object.keys(throwers)) {
    try {
      errors[name] = `returned ${await throwers[name]()}`;
    } catch (error) {
      const local = Object.getPrototypeOf(error) === Error.prototype;
      errors[name] = [local, error.constructor === Error, Object.hasOwn(error, 'code')];
    }
  }
  const direct = {};
  for (const name of window.names) {
    const [count, found] = strangers(window[`direct_${name}`]);
    if (found !== '' || (count === 0 && name !== 'number')) direct[name] = found || 'not seen';
  }
  let fromCallback;
  window.callBack((values) => {
    fromCallback = strangers(values);
  });
  return {
    errors,
    direct,
    chest: strangers(window.chest),
    returned: strangers(window.give()),
    resolved: strangers(await window.promise()),
    fromCallback,
    taken: window.takes(everything()),
    takenResult: window.catches(() => everything()),
    takenError: window.catches(() => {
      throw new RangeError('of the page');
    }),
    weird: [
      Object.getPrototypeOf(window.directWeird) === Error.prototype,
      typeof window.directWeird.message,
    ],
    functions: [window.give, window.chest.fn, window.chest.Own, window.chest.asynchronous].map(
      (fn) => Object.getPrototypeOf(fn) === Function.prototype,
    ),
  };
};

let facts;
const seen = () => {
  facts ??= openLoaded(__dirname, { sandbox: variant === 'sandboxed' }).then((window) =>
    inPage(window, look),
  );
  return facts;
};

const nothingStrange = ([count, found]) => {
  assert.strictEqual(found, '');
  assert.ok(count > 40, `${count} objects were looked at`);
};

cases({
  'every error is an Error of the world that catches it': async () => {
    const { errors } = await seen();
    const names = Object.keys(errors);
    assert.strictEqual(names.length, 12);
    for (const name of names) assert.deepStrictEqual(errors[name], [true, true, false], name);
  },

  'nothing in an exposed object has a prototype of the preload': async () => {
    const { chest, returned, resolved, fromCallback } = await seen();
    for (const found of [chest, returned, resolved, fromCallback]) nothingStrange(found);
  },

  'nothing exposed by itself has a prototype of the preload': async () => {
    const { direct, functions, weird } = await seen();
    assert.deepStrictEqual(direct, {});
    assert.deepStrictEqual(functions, [true, true, true, true]);
    assert.deepStrictEqual(weird, [true, 'string']);
  },

  'nothing that the preload is given has a prototype of the page': async () => {
    const { taken, takenResult, takenError } = await seen();
    nothingStrange(taken);
    nothingStrange(takenResult);
    assert.deepStrictEqual(takenError, [true, 'of the page']);
  },
});
