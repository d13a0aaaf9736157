'use strict';

// One value with all that structured clone can carry, and a check of a copy.

const assert = require('node:assert');

class Point {
  constructor() {
    this.x = 1;
  }
  get length() {
    return 5;
  }
}

exports.make = () => {
  const shared = { shared: true };
  const buffer = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]).buffer;
  const sparse = [1, , 3];
  sparse.extra = 'extra';
  const value = {
    primitives: [
      undefined,
      null,
      true,
      -0,
      NaN,
      Infinity,
      'text \ud83d\ude00',
      12345678901234567890n,
    ],
    boxed: [new Boolean(false), new Number(7), new String('boxed'), Object(3n)],
    date: new Date(1e12),
    invalid: new Date(NaN),
    regexp: /a(b)/gi,
    map: new Map([
      ['key', shared],
      [shared, 'value'],
    ]),
    set: new Set([1, shared]),
    sparse,
    point: new Point(),
    shared: [shared, shared],
    views: [new Uint8Array(buffer, 2, 3), new DataView(buffer, 1), new Float64Array(buffer)],
    buffer,
    errors: [
      new TypeError('type', { cause: 'because' }),
      Object.assign(new Error('named'), { name: 'Custom', extra: 1 }),
      new RangeError('range'),
    ],
    get computed() {
      return 'computed';
    },
    [Symbol('dropped')]: 1,
  };
  value.regexp.lastIndex = 3;
  value.self = value;
  return value;
};

exports.check = (copy) => {
  const equal = assert.deepStrictEqual;
  equal(copy.primitives, [
    undefined,
    null,
    true,
    -0,
    NaN,
    Infinity,
    'text \ud83d\ude00',
    12345678901234567890n,
  ]);
  assert.ok(Object.is(copy.primitives[3], -0));
  equal(
    copy.boxed.map((box) => [typeof box, box.constructor.name]),
    [
      ['object', 'Boolean'],
      ['object', 'Number'],
      ['object', 'String'],
      ['object', 'BigInt'],
    ],
  );
  equal(
    copy.boxed.map((box) => box.valueOf()),
    [false, 7, 'boxed', 3n],
  );
  assert.ok(copy.date instanceof Date && copy.date.getTime() === 1e12);
  assert.ok(Number.isNaN(copy.invalid.getTime()));
  equal(
    [String(copy.regexp), copy.regexp.lastIndex, copy.regexp instanceof RegExp],
    ['/a(b)/gi', 0, true],
  );
  const [shared] = copy.shared;
  assert.strictEqual(copy.shared[1], shared);
  assert.strictEqual(copy.map.get('key'), shared);
  assert.strictEqual(copy.map.get(shared), 'value');
  assert.ok(copy.set.has(shared) && copy.set.has(1) && copy.set.size === 2);
  equal(
    [copy.sparse.length, 1 in copy.sparse, copy.sparse[2], copy.sparse.extra],
    [3, false, 3, 'extra'],
  );
  equal(
    [Object.getPrototypeOf(copy.point) === Object.prototype, copy.point.x, copy.point.length],
    [true, 1, undefined],
  );
  const [bytes, view, doubles] = copy.views;
  equal([...bytes], [3, 4, 5]);
  assert.ok(
    bytes instanceof Uint8Array && view instanceof DataView && doubles instanceof Float64Array,
  );
  equal([bytes.byteOffset, view.byteOffset, view.getUint8(0)], [2, 1, 2]);
  assert.ok(
    bytes.buffer === copy.buffer && view.buffer === copy.buffer && doubles.buffer === copy.buffer,
  );
  const [type, custom, range] = copy.errors;
  assert.ok(type instanceof TypeError && range instanceof RangeError && custom instanceof Error);
  equal(
    [type.message, type.cause, custom.name, custom.extra],
    ['type', 'because', 'Error', undefined],
  );
  equal([copy.computed, Object.getOwnPropertySymbols(copy).length], ['computed', 0]);
  assert.strictEqual(copy.self, copy);
};
