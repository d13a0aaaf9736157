'use strict';

// Values as source text of JavaScript, for functions that a test runs in a page with arguments:
// what structured clone copies, but for cycles.

const vendor = require('common/vendor');
const { JSONStringify, Object, String, TypeError } = primordials;

/** Texts by the value's class. */
const builders = [
  [Date, (date) => `new Date(${date.getTime()})`],
  [RegExp, ({ source, flags }) => `new RegExp(${JSONStringify(source)}, '${flags}')`],
  [Map, (map, text) => `new Map(${text([...map])})`],
  [Set, (set, text) => `new Set(${text([...set])})`],
  [Error, textOfError],
  [ArrayBuffer, (buffer) => `${bytes(new Uint8Array(buffer))}.buffer`],
  [DataView, (view) => `new DataView(${bytes(bytesOf(view))}.buffer)`],
];

const bytes = (array) => `new Uint8Array([${array}])`;
const bytesOf = ({ buffer, byteOffset, byteLength }) =>
  new Uint8Array(buffer, byteOffset, byteLength);

function textOfError({ name, message }) {
  return `Object.assign(new Error(${JSONStringify(message)}), { name: ${JSONStringify(name)} })`;
}

function textOfView(view) {
  const name = view instanceof Uint8Array ? 'Uint8Array' : view.constructor.name;
  return `new ${name}(${bytes(bytesOf(view))}.buffer)`;
}

function refuse(value, what) {
  const shown = vendor('inspect').inspect(value, { depth: 0 });
  throw new TypeError(`${shown} ${what}, and cannot be an argument in a page`);
}

function textOfPrimitive(value) {
  if (typeof value === 'string') return JSONStringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol') return refuse(value, 'is a symbol');
  return Object.is(value, -0) ? '-0' : String(value);
}

function textOfObject(value, text) {
  const builder = builders.find(([type]) => value instanceof type);
  if (builder !== undefined) return builder[1](value, text);
  if (ArrayBuffer.isView(value)) return textOfView(value);
  if (Array.isArray(value)) return `[${Array.from(value, text).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `[${JSONStringify(key)}]: ${text(member)}`,
  );
  return `({ ${members.join(', ')} })`;
}

/** An expression whose value is a copy of `value`. */
exports.sourceText = (value, around = []) => {
  if (typeof value === 'function') return refuse(value, 'is a function');
  if (typeof value !== 'object' || value === null) return textOfPrimitive(value);
  if (around.includes(value)) return refuse(value, 'contains itself');
  return textOfObject(value, (member) => exports.sourceText(member, [...around, value]));
};
