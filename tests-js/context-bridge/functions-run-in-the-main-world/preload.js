const { contextBridge, ipcRenderer } = require('electron');

const run = (func, ...args) => contextBridge.executeInMainWorld({ func, args });
const outcome = (body) => {
  try {
    return body();
  } catch (error) {
    return [error.constructor === globalThis[error.name], error.name, error.message];
  }
};
const closure = 'of the preload';
const item = { id: 3 };
const marker = Symbol('marker');
const tell = (value) => `${value} told`;
const original = (value) => value;

const given = {
  number: 17,
  text: 'seventeen',
  truth: true,
  nothing: null,
  missing: undefined,
  big: 17n,
  list: [1, [2]],
  object: { a: { b: 'c' } },
  date: new Date(1000),
  pattern: /seven/g,
  bytes: new Uint8Array([1, 7]),
  map: new Map([['k', 'v']]),
  error: new TypeError('passed'),
};

const disguised = () => 'the real one';
disguised.toString = () => '() => "the disguise"';

const facts = {
  kinds: Object.fromEntries(
    Object.keys(given).map((name) => [
      name,
      run((value) => {
        const isObject = Object(value) === value;
        return isObject
          ? [value.constructor.name, value instanceof value.constructor]
          : typeof value;
      }, given[name]),
    ]),
  ),
  local: Object.values(given)
    .filter((value) => Object(value) === value)
    .map((value) =>
      run((here) => Object.getPrototypeOf(here) === window[here.constructor.name].prototype, value),
    ),
  values: run((...values) => values, 17, 'seventeen', true, null, undefined, 17n, [1, [2]]),
  contents: run(
    (date, pattern, bytes, map, error) => [
      date.getTime(),
      String(pattern),
      bytes[1],
      map.get('k'),
      error.message,
    ],
    given.date,
    given.pattern,
    given.bytes,
    given.map,
    given.error,
  ),
  symbol: run((value) => value, marker) === marker,
  called: run((callback) => callback('page'), tell),
  calledLater: run((callback) => {
    window.callAgain = () => callback('later');
  }, tell),
  comesBack: run((value) => value, original) === original,
  same: run((a, b, list) => a === b && list[0] === a, item, item, [item]),
  resultIsLocal: (() => {
    const result = run(() => ({ list: [{}], when: new Date(5) }));
    return [
      result.constructor === Object,
      result.list.constructor === Array,
      result.list[0].constructor === Object,
      result.when.constructor === Date && result.when.getTime(),
    ];
  })(),
  resultFunction: run(() => () => 'from the page')(),
  disguised: run(disguised),
  ownWorld: run(() => [typeof require, typeof window.inPreload]),
  closure: run(() => typeof closure),
  receiver: run(function () {
    'use strict';
    return this === null;
  }),
  sideEffect: run(() => {
    window.left = 'behind';
  }),
  errors: [
    outcome(() => contextBridge.executeInMainWorld()),
    outcome(() => contextBridge.executeInMainWorld(null)),
    outcome(() => contextBridge.executeInMainWorld({})),
    outcome(() => contextBridge.executeInMainWorld({ func: 'text' })),
    outcome(() => contextBridge.executeInMainWorld({ func: () => {}, args: {} })),
    outcome(() => run(() => {}, 1, new WeakMap())),
    outcome(() =>
      run(() => {
        throw new RangeError('in the page');
      }),
    ),
    outcome(() =>
      run(() => {
        throw 'text';
      }),
    ),
  ],
  shorthand: outcome(() => run({ method() {} }.method)).slice(0, 2),
  bound: outcome(() => run(tell.bind(null))).slice(0, 2),
  own: closure,
};
globalThis.inPreload = true;
ipcRenderer.send('facts', facts);
