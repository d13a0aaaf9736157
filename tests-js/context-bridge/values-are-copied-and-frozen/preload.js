const { contextBridge } = require('electron');

const circle = { value: 135 };
circle.own = circle;

const globals = {
  number: 123,
  text: 'my-words',
  yes: true,
  list: [123, 'my-words'],
  none: null,
  missing: undefined,
  bytes: new Uint8Array(100),
  pattern: /a/g,
  api: {
    number: 123,
    text: 'my "words"\n\u2028',
    yes: false,
    list: [123, ['deep']],
    // eslint-disable-next-line no-sparse-arrays
    nothings: [null, , null],
    keyed: { 1: 123, 2: 456, 30: 789 },
    circle,
    bytes: new Uint8Array(100),
    pattern: /a/g,
    bare: JSON.parse('{"__proto__": {"polluted": true}}'),
    numbers: [-0, NaN, -Infinity, 0.1, 2n ** 70n, 1e300],
    describe: (value) => [
      Object.getPrototypeOf(value) === Object.prototype,
      Object.hasOwn(value, '__proto__'),
      value.polluted === undefined,
      value.own,
    ],
  },
};
for (const key of Object.keys(globals)) contextBridge.exposeInMainWorld(key, globals[key]);
