const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const wrong = await inPage(window, () => {
    const wrong = [];
    const check = (name, value, Class) => {
      if (Object.getPrototypeOf(value) !== Class.prototype) wrong.push(name);
    };
    const { values } = window;
    const made = window.make();
    for (const from of [values, made]) {
      check('object', from.object, Object);
      check('array', from.array, Array);
      check('function', from.fn, Function);
      check('promise', from.promise, Promise);
      check('error', from.error, Error);
      check('date', from.date, Date);
      check('regexp', from.regexp, RegExp);
      check('map', from.map, Map);
      check('set', from.set, Set);
      check('bytes', from.bytes, Uint8Array);
      check('buffer', from.bytes.buffer, ArrayBuffer);
      check('instance', from.instance, Object);
      if (from.map.get('k') !== 1 || from.bytes[1] !== 2) wrong.push('contents');
      if (Object.keys(from.instance).join() !== 'own') wrong.push('members');
    }
    if (values.cycle.self !== values.cycle) wrong.push('cycle');
    return wrong;
  });
  assert.deepStrictEqual(wrong, []);
});
