'use strict';

// The realm's half of structured clone (dev.valence.clone.CloneSupport): takes exotic objects apart
// and makes them, and buffers and views in clone-views. Parts come from captured intrinsics, so
// nothing that user code defines takes part, except getters and the `name` of errors, which the
// standard reads.

const { isPlatformObject, markUncloneable } = require('common/platform-object');
const {
  ArrayPrototypePush,
  BigIntPrototypeValueOf,
  BooleanPrototypeValueOf,
  Date,
  Error,
  EvalError,
  FunctionPrototypeToString,
  Map,
  MapPrototypeSet,
  NumberPrototypeValueOf,
  Object,
  ObjectAssign,
  ObjectGetOwnPropertyDescriptor,
  ObjectPrototypeHasOwnProperty,
  RangeError,
  ReferenceError,
  ReflectDefineProperty,
  ReflectGetPrototypeOf,
  RegExp,
  RegExpPrototypeGetDotAll,
  RegExpPrototypeGetGlobal,
  RegExpPrototypeGetHasIndices,
  RegExpPrototypeGetIgnoreCase,
  RegExpPrototypeGetMultiline,
  RegExpPrototypeGetSource,
  RegExpPrototypeGetSticky,
  RegExpPrototypeGetUnicode,
  RegExpPrototypeGetUnicodeSets,
  Set,
  SetPrototypeAdd,
  StringPrototypeValueOf,
  SymbolPrototypeToString,
  SymbolToStringTag,
  SyntaxError,
  TypeError,
  URIError,
  classOf,
} = primordials;
const proxyClass = classOf(new primordials.Proxy({}, {}));
const objectToString = primordials.ObjectPrototype.toString;

ObjectAssign(exports, require('common/clone-views'), require('common/serializable'));
exports.markUncloneable = markUncloneable;

// What an object is

/** The value of a data property, own or inherited; runs no user code. */
function dataProperty(object, key) {
  let holder = object;
  while (holder !== null && classOf(holder) !== proxyClass) {
    const descriptor = ObjectGetOwnPropertyDescriptor(holder, key);
    if (descriptor !== undefined) {
      return ObjectPrototypeHasOwnProperty(descriptor, 'value') ? descriptor.value : undefined;
    }
    holder = ReflectGetPrototypeOf(holder);
  }
  return undefined;
}

/** How V8 and Blink name a value in "... could not be cloned.", without running user code. */
exports.describe = (value) => {
  if (typeof value === 'symbol') return SymbolPrototypeToString(value);
  if (classOf(value) === proxyClass)
    return typeof value === 'function' ? 'function () { [native code] }' : '#<Object>';
  if (typeof value === 'function') return FunctionPrototypeToString(value);
  if (isPlatformObject(value)) {
    const tag = dataProperty(value, SymbolToStringTag);
    if (typeof tag === 'string') return `${tag} object`;
  }
  if (dataProperty(value, 'toString') === objectToString) {
    const constructor = dataProperty(value, 'constructor');
    const name = typeof constructor === 'function' ? dataProperty(constructor, 'name') : '';
    if (typeof name === 'string' && name !== '') return `#<${name}>`;
  }
  const tag = dataProperty(value, SymbolToStringTag);
  return `[object ${typeof tag === 'string' ? tag : 'Object'}]`;
};

// Taking objects apart

exports.unboxBoolean = (object) => BooleanPrototypeValueOf(object);
exports.unboxNumber = (object) => NumberPrototypeValueOf(object);
exports.unboxString = (object) => StringPrototypeValueOf(object);
exports.unboxBigint = (object) => BigIntPrototypeValueOf(object);

exports.regExpParts = (regExp) => {
  let flags = '';
  if (RegExpPrototypeGetHasIndices(regExp)) flags += 'd';
  if (RegExpPrototypeGetGlobal(regExp)) flags += 'g';
  if (RegExpPrototypeGetIgnoreCase(regExp)) flags += 'i';
  if (RegExpPrototypeGetMultiline(regExp)) flags += 'm';
  if (RegExpPrototypeGetDotAll(regExp)) flags += 's';
  if (RegExpPrototypeGetUnicode(regExp)) flags += 'u';
  if (RegExpPrototypeGetUnicodeSets(regExp)) flags += 'v';
  if (RegExpPrototypeGetSticky(regExp)) flags += 'y';
  return [RegExpPrototypeGetSource(regExp), flags];
};

const errorClasses = {
  __proto__: null,
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

/** [name, message, stack, cause]: missing texts are null, a missing cause is left out. */
exports.errorParts = (error) => {
  const { name } = error;
  const known = name !== undefined && `${name}` in errorClasses ? `${name}` : 'Error';
  const message = ObjectGetOwnPropertyDescriptor(error, 'message');
  const hasText = message !== undefined && ObjectPrototypeHasOwnProperty(message, 'value');
  const parts = [known, hasText ? `${message.value}` : null, null];
  if (ObjectPrototypeHasOwnProperty(error, 'cause')) ArrayPrototypePush(parts, error.cause);
  const { stack } = error;
  if (typeof stack === 'string') parts[2] = stack;
  return parts;
};

// Making objects

function define(object, key, value) {
  ReflectDefineProperty(object, key, {
    __proto__: null,
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function defineHidden(object, key, value) {
  ReflectDefineProperty(object, key, {
    __proto__: null,
    value,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

exports.newArray = (length) => {
  const array = [];
  array.length = length;
  return array;
};

/** Creates properties from keys and values in turn. */
exports.fill = (object, ...entries) => {
  for (let i = 0; i < entries.length; i += 2) define(object, entries[i], entries[i + 1]);
};

exports.fillArray = (array, ...elements) => {
  for (let i = 0; i < elements.length; i++) define(array, i, elements[i]);
};

exports.box = (primitive) => Object(primitive);
exports.newDate = (time) => new Date(time);
exports.newRegExp = (source, flags) => new RegExp(source, flags);
exports.newMap = () => new Map();
exports.newSet = () => new Set();

exports.fillMap = (map, ...entries) => {
  for (let i = 0; i < entries.length; i += 2) MapPrototypeSet(map, entries[i], entries[i + 1]);
};

exports.fillSet = (set, ...values) => {
  for (let i = 0; i < values.length; i++) SetPrototypeAdd(set, values[i]);
};

exports.newError = (name, message, stack) => {
  const error = new errorClasses[name]();
  defineHidden(error, 'stack', stack === null ? undefined : stack);
  if (message !== null) defineHidden(error, 'message', message);
  return error;
};

exports.setCause = (error, cause) => defineHidden(error, 'cause', cause);
