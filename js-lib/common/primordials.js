'use strict';

// Intrinsics as they were before user code ran. Methods take their receiver as first argument:
// ArrayPrototypePush(array, value). js-lib uses these wherever user code could have changed the
// original and where the result matters to another process, world or to security.

const { call } = Function.prototype;
const { Reflect } = globalThis;
const uncurryThis = call.bind.bind(call);

const statics = {
  Array: ['isArray', 'from'],
  JSON: ['parse', 'stringify'],
  Math: ['max', 'min', 'trunc', 'floor', 'abs'],
  Number: ['isInteger', 'isNaN', 'isFinite'],
  Object: [
    'assign',
    'create',
    'defineProperty',
    'defineProperties',
    'entries',
    'freeze',
    'getOwnPropertyDescriptor',
    'getOwnPropertyNames',
    'getOwnPropertySymbols',
    'getPrototypeOf',
    'is',
    'isFrozen',
    'keys',
    'setPrototypeOf',
    'values',
  ],
  Reflect: [
    'apply',
    'construct',
    'get',
    'has',
    'ownKeys',
    'defineProperty',
    'getPrototypeOf',
    'set',
  ],
  Symbol: ['for', 'keyFor'],
  ArrayBuffer: ['isView'],
};

const methods = {
  Array: [
    'forEach',
    'includes',
    'indexOf',
    'join',
    'pop',
    'reverse',
    'shift',
    'some',
    'sort',
    'splice',
    'unshift',
  ],
  Function: ['apply', 'bind', 'call', 'toString'],
  Map: ['clear', 'delete', 'entries', 'forEach', 'get', 'has', 'set', 'values', 'keys'],
  Object: ['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toString'],
  Promise: ['then', 'catch', 'finally'],
  RegExp: ['exec', 'test', 'toString'],
  Set: ['add', 'clear', 'delete', 'forEach', 'has', 'values'],
  String: [
    'charCodeAt',
    'endsWith',
    'indexOf',
    'lastIndexOf',
    'padStart',
    'replace',
    'slice',
    'split',
    'startsWith',
    'toLowerCase',
    'toUpperCase',
    'trim',
  ],
  Symbol: ['toString'],
  WeakMap: ['delete', 'get', 'has', 'set'],
  WeakSet: ['add', 'delete', 'has'],
  WeakRef: ['deref'],
  Error: ['toString'],
  Date: ['getTime', 'toISOString', 'valueOf'],
  ArrayBuffer: ['resize', 'slice', 'transfer'],
  BigInt: ['valueOf'],
  Boolean: ['valueOf'],
  Number: ['valueOf'],
};
methods.String.push('valueOf');

const getters = {
  ArrayBuffer: ['byteLength', 'detached', 'maxByteLength', 'resizable'],
  DataView: ['buffer', 'byteLength', 'byteOffset'],
  RegExp: [
    'source',
    'hasIndices',
    'global',
    'ignoreCase',
    'multiline',
    'dotAll',
    'unicode',
    'unicodeSets',
    'sticky',
  ],
};

const classes = [
  'AggregateError',
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'EvalError',
  'FinalizationRegistry',
  'Function',
  'Map',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'ReferenceError',
  'RegExp',
  'Set',
  'SharedArrayBuffer',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Uint8Array',
  'WeakMap',
  'WeakRef',
  'WeakSet',
];

const capitalized = (name) => name[0].toUpperCase() + name.slice(1);

for (const name of classes) {
  exports[name] = globalThis[name];
  exports[`${name}Prototype`] = globalThis[name].prototype;
}
for (const [owner, names] of Object.entries(statics)) {
  for (const name of names) {
    const method = globalThis[owner][name];
    exports[owner + capitalized(name)] =
      owner === 'Reflect' ? method : method.bind(globalThis[owner]);
  }
}
for (const [owner, names] of Object.entries(methods)) {
  for (const name of names) {
    exports[`${owner}Prototype${capitalized(name)}`] = uncurryThis(
      globalThis[owner].prototype[name],
    );
  }
}

// These do without what user code can define on prototypes of arrays: setters of indices, species.

const { defineProperty } = Reflect;

function append(array, value) {
  defineProperty(array, array.length, {
    __proto__: null,
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

exports.ArrayPrototypePush = function push(array, value) {
  append(array, value);
  for (let i = 2; i < arguments.length; i++) append(array, arguments[i]);
  return array.length;
};

exports.ArrayPrototypeFilter = (array, test) => {
  const kept = [];
  for (let i = 0; i < array.length; i++) if (test(array[i], i)) append(kept, array[i]);
  return kept;
};

exports.ArrayPrototypeMap = (array, convert) => {
  const made = [];
  for (let i = 0; i < array.length; i++) append(made, convert(array[i], i));
  return made;
};

/** A copy from `start` on. */
exports.ArrayPrototypeSlice = (array, start = 0) => {
  const copy = [];
  for (let i = start; i < array.length; i++) append(copy, array[i]);
  return copy;
};

// Descriptors that inherit nothing: Object.prototype.get would make an accessor of a value.

const { setPrototypeOf } = Object;
const { ObjectDefineProperty, ObjectDefineProperties } = exports;

exports.ObjectDefineProperty = (object, key, descriptor) =>
  ObjectDefineProperty(object, key, setPrototypeOf(descriptor, null));

exports.ReflectDefineProperty = (object, key, descriptor) =>
  defineProperty(object, key, setPrototypeOf(descriptor, null));

exports.ObjectDefineProperties = (object, descriptors) => {
  for (const key of exports.ReflectOwnKeys(descriptors)) setPrototypeOf(descriptors[key], null);
  return ObjectDefineProperties(object, descriptors);
};

for (const [owner, names] of Object.entries(getters)) {
  for (const name of names) {
    const { get } = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name);
    exports[`${owner}PrototypeGet${capitalized(name)}`] = uncurryThis(get);
  }
}

const typedArrays = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float16Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
];
exports.typedArrays = { __proto__: null };
for (const name of typedArrays) exports.typedArrays[name] = globalThis[name];
const typedArrayPrototype = Reflect.getPrototypeOf(Uint8Array.prototype);
for (const name of ['buffer', 'byteLength', 'byteOffset', 'length']) {
  const { get } = Object.getOwnPropertyDescriptor(typedArrayPrototype, name);
  exports[`TypedArrayPrototypeGet${capitalized(name)}`] = uncurryThis(get);
}
exports.TypedArrayPrototypeGetName = uncurryThis(
  Object.getOwnPropertyDescriptor(typedArrayPrototype, Symbol.toStringTag).get,
);
exports.TypedArrayPrototypeAt = uncurryThis(typedArrayPrototype.at);
exports.TypedArrayPrototypeSet = uncurryThis(typedArrayPrototype.set);

const promiseResolve = Promise.resolve.bind(Promise);
const promiseReject = Promise.reject.bind(Promise);
exports.PromiseResolve = promiseResolve;
exports.PromiseReject = promiseReject;
exports.PromiseAll = Promise.all.bind(Promise);
exports.uncurryThis = uncurryThis;
exports.SymbolIterator = Symbol.iterator;
exports.SymbolAsyncIterator = Symbol.asyncIterator;
exports.SymbolToStringTag = Symbol.toStringTag;
exports.SymbolHasInstance = Symbol.hasInstance;
exports.ErrorCaptureStackTrace = Error.captureStackTrace;
exports.globalThis = globalThis;
exports.eval = globalThis.eval;
exports.Reflect = Reflect;
