const assert = require('node:assert');
const { inPage, openLoaded, scenario, variant } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });

  const facts = await inPage(window, () => {
    const { api, number, text, list, none, missing, yes } = window;
    const refused = (change) => {
      try {
        change();
        return false;
      } catch {
        return true;
      }
    };
    window.number = 456;
    api.number = 456;
    const bare = JSON.parse('{"__proto__": {"polluted": true}, "own": 1}');
    return {
      number: [number, api.number, window.number],
      text: [text, api.text],
      yes: [yes, api.yes],
      list: [list, Array.isArray(list), api.list, Array.isArray(api.list)],
      frozen: [refused(() => list.push(1)), refused(() => api.list.push(1))],
      nothing: [`${none}`, `${missing}`, api.nothings.map((value) => `${value}`)],
      keys: [api.keyed[1], api.keyed[2], api.keyed[30], Array.isArray(api.keyed)],
      circle: [api.circle.value, api.circle.own.own.value, api.circle.own === api.circle],
      bytes: Object.getPrototypeOf(api.bytes) === Uint8Array.prototype && api.bytes.length === 100,
      pattern:
        Object.getPrototypeOf(api.pattern) === RegExp.prototype && `${api.pattern}` === '/a/g',
      alone: [
        Object.getPrototypeOf(window.bytes) === Uint8Array.prototype,
        Object.getPrototypeOf(window.pattern) === RegExp.prototype,
      ],
      received: api.describe(bare),
      exposed: [
        Object.getPrototypeOf(api.bare) === Object.prototype,
        Object.hasOwn(api.bare, '__proto__'),
        api.bare.polluted === undefined,
      ],
      special: [Object.is(api.numbers[0], -0), `${api.numbers}`, api.numbers[4] === 2n ** 70n],
    };
  });
  assert.deepStrictEqual(facts, {
    number: [123, 123, 123],
    text: ['my-words', 'my "words"\n\u2028'],
    yes: [true, false],
    list: [[123, 'my-words'], true, [123, ['deep']], true],
    frozen: [true, true],
    nothing: ['null', 'undefined', ['null', 'undefined', 'null']],
    keys: [123, 456, 789, false],
    circle: [135, 135, true],
    bytes: true,
    pattern: true,
    alone: [true, true],
    received: [true, true, true, 1],
    exposed: [true, true, true],
    special: [true, `0,NaN,-Infinity,0.1,${2n ** 70n},1e+300`, true],
  });
});
