'use strict';

// Intrinsics as they were before user code ran. Methods take their receiver as first argument:
// ArrayPrototypePush(array, value). js-lib uses these wherever user code could have changed the
// original and where the result matters to another process, world or to security.

const { Reflect } = globalThis;
const { push, uncurryThis, whenSettled } = primordials;

const getter = (prototype, name) =>
  uncurryThis(Object.getOwnPropertyDescriptor(prototype, name).get);

// Written out as one literal, as every realm runs it: a loop over names takes three times as long, and
// assigning them one by one five times.
const intrinsics = {
  __proto__: null,
  Array,
  ArrayPrototype: Array.prototype,
  ArrayBuffer,
  ArrayBufferPrototype: ArrayBuffer.prototype,
  BigInt,
  Boolean,
  DataView,
  Date,
  DatePrototype: Date.prototype,
  Error,
  ErrorPrototype: Error.prototype,
  EvalError,
  Function,
  Map,
  Number,
  Object,
  ObjectPrototype: Object.prototype,
  Promise,
  Proxy,
  RangeError,
  ReferenceError,
  RegExp,
  Set,
  SharedArrayBuffer,
  String,
  Symbol,
  SyntaxError,
  TypeError,
  URIError,
  Uint8Array,
  WeakMap,
  WeakRef,
  WeakSet,
  ArrayIsArray: Array.isArray,
  ArrayFrom: Array.from,
  JSONParse: JSON.parse,
  JSONStringify: JSON.stringify,
  MathMax: Math.max,
  MathMin: Math.min,
  MathTrunc: Math.trunc,
  MathCeil: Math.ceil,
  MathFloor: Math.floor,
  MathAbs: Math.abs,
  MathLog: Math.log,
  MathRound: Math.round,
  NumberIsInteger: Number.isInteger,
  NumberIsNaN: Number.isNaN,
  NumberIsFinite: Number.isFinite,
  ObjectAssign: Object.assign,
  ObjectCreate: Object.create,
  ObjectDefineProperty: Object.defineProperty,
  ObjectDefineProperties: Object.defineProperties,
  ObjectFreeze: Object.freeze,
  ObjectGetOwnPropertyDescriptor: Object.getOwnPropertyDescriptor,
  ObjectGetOwnPropertyDescriptors: Object.getOwnPropertyDescriptors,
  ObjectGetPrototypeOf: Object.getPrototypeOf,
  ObjectIsFrozen: Object.isFrozen,
  ObjectKeys: Object.keys,
  ObjectSetPrototypeOf: Object.setPrototypeOf,
  ReflectApply: Reflect.apply,
  ReflectConstruct: Reflect.construct,
  ReflectGet: Reflect.get,
  ReflectOwnKeys: Reflect.ownKeys,
  ReflectDefineProperty: Reflect.defineProperty,
  ReflectGetPrototypeOf: Reflect.getPrototypeOf,
  ReflectSet: Reflect.set,
  SymbolFor: Symbol.for,
  SymbolKeyFor: Symbol.keyFor,
  ArrayBufferIsView: ArrayBuffer.isView,
  ArrayPrototypeIncludes: uncurryThis(Array.prototype.includes),
  ArrayPrototypeIndexOf: uncurryThis(Array.prototype.indexOf),
  ArrayPrototypeJoin: uncurryThis(Array.prototype.join),
  ArrayPrototypePop: uncurryThis(Array.prototype.pop),
  ArrayPrototypeSort: uncurryThis(Array.prototype.sort),
  ArrayPrototypeSplice: uncurryThis(Array.prototype.splice),
  ArrayPrototypeUnshift: uncurryThis(Array.prototype.unshift),
  FunctionPrototypeApply: uncurryThis(Function.prototype.apply),
  FunctionPrototypeBind: uncurryThis(Function.prototype.bind),
  FunctionPrototypeCall: uncurryThis(Function.prototype.call),
  FunctionPrototypeToString: uncurryThis(Function.prototype.toString),
  MapPrototypeClear: uncurryThis(Map.prototype.clear),
  MapPrototypeDelete: uncurryThis(Map.prototype.delete),
  MapPrototypeForEach: uncurryThis(Map.prototype.forEach),
  MapPrototypeGet: uncurryThis(Map.prototype.get),
  MapPrototypeHas: uncurryThis(Map.prototype.has),
  MapPrototypeSet: uncurryThis(Map.prototype.set),
  MapPrototypeValues: uncurryThis(Map.prototype.values),
  ObjectPrototypeHasOwnProperty: uncurryThis(Object.prototype.hasOwnProperty),
  ObjectPrototypePropertyIsEnumerable: uncurryThis(Object.prototype.propertyIsEnumerable),
  PromisePrototypeThen: uncurryThis(Promise.prototype.then),
  RegExpPrototypeExec: uncurryThis(RegExp.prototype.exec),
  RegExpPrototypeTest: uncurryThis(RegExp.prototype.test),
  SetPrototypeAdd: uncurryThis(Set.prototype.add),
  SetPrototypeClear: uncurryThis(Set.prototype.clear),
  SetPrototypeDelete: uncurryThis(Set.prototype.delete),
  SetPrototypeForEach: uncurryThis(Set.prototype.forEach),
  SetPrototypeHas: uncurryThis(Set.prototype.has),
  StringFromCharCode: String.fromCharCode,
  StringPrototypeCharCodeAt: uncurryThis(String.prototype.charCodeAt),
  StringPrototypeEndsWith: uncurryThis(String.prototype.endsWith),
  StringPrototypeIndexOf: uncurryThis(String.prototype.indexOf),
  StringPrototypeLastIndexOf: uncurryThis(String.prototype.lastIndexOf),
  StringPrototypeReplace: uncurryThis(String.prototype.replace),
  StringPrototypeSlice: uncurryThis(String.prototype.slice),
  StringPrototypeSplit: uncurryThis(String.prototype.split),
  StringPrototypeStartsWith: uncurryThis(String.prototype.startsWith),
  StringPrototypeToLowerCase: uncurryThis(String.prototype.toLowerCase),
  StringPrototypeToUpperCase: uncurryThis(String.prototype.toUpperCase),
  StringPrototypeTrim: uncurryThis(String.prototype.trim),
  StringPrototypeValueOf: uncurryThis(String.prototype.valueOf),
  SymbolPrototypeToString: uncurryThis(Symbol.prototype.toString),
  WeakMapPrototypeGet: uncurryThis(WeakMap.prototype.get),
  WeakMapPrototypeHas: uncurryThis(WeakMap.prototype.has),
  WeakMapPrototypeSet: uncurryThis(WeakMap.prototype.set),
  WeakSetPrototypeAdd: uncurryThis(WeakSet.prototype.add),
  WeakSetPrototypeHas: uncurryThis(WeakSet.prototype.has),
  WeakRefPrototypeDeref: uncurryThis(WeakRef.prototype.deref),
  DatePrototypeGetTime: uncurryThis(Date.prototype.getTime),
  BigIntPrototypeValueOf: uncurryThis(BigInt.prototype.valueOf),
  BooleanPrototypeValueOf: uncurryThis(Boolean.prototype.valueOf),
  NumberPrototypeValueOf: uncurryThis(Number.prototype.valueOf),
  ArrayBufferPrototypeGetByteLength: getter(ArrayBuffer.prototype, 'byteLength'),
  DataViewPrototypeGetBuffer: getter(DataView.prototype, 'buffer'),
  DataViewPrototypeGetByteLength: getter(DataView.prototype, 'byteLength'),
  DataViewPrototypeGetByteOffset: getter(DataView.prototype, 'byteOffset'),
  RegExpPrototypeGetSource: getter(RegExp.prototype, 'source'),
  RegExpPrototypeGetHasIndices: getter(RegExp.prototype, 'hasIndices'),
  RegExpPrototypeGetGlobal: getter(RegExp.prototype, 'global'),
  RegExpPrototypeGetIgnoreCase: getter(RegExp.prototype, 'ignoreCase'),
  RegExpPrototypeGetMultiline: getter(RegExp.prototype, 'multiline'),
  RegExpPrototypeGetDotAll: getter(RegExp.prototype, 'dotAll'),
  RegExpPrototypeGetUnicode: getter(RegExp.prototype, 'unicode'),
  RegExpPrototypeGetUnicodeSets: getter(RegExp.prototype, 'unicodeSets'),
  RegExpPrototypeGetSticky: getter(RegExp.prototype, 'sticky'),
};

// Its methods as they were: user code can assign those of the global one.
const { defineProperty } = Reflect;
intrinsics.Reflect = {
  __proto__: null,
  defineProperty,
  deleteProperty: Reflect.deleteProperty,
  get: Reflect.get,
  getOwnPropertyDescriptor: Reflect.getOwnPropertyDescriptor,
  ownKeys: Reflect.ownKeys,
  set: Reflect.set,
};

// These do without what user code can define on prototypes of arrays: setters of indices, species.

intrinsics.ArrayPrototypePush = push;

intrinsics.ArrayPrototypeFilter = (array, test) => {
  const kept = [];
  for (let i = 0; i < array.length; i++) if (test(array[i], i)) push(kept, array[i]);
  return kept;
};

intrinsics.ArrayPrototypeMap = (array, convert) => {
  const made = [];
  for (let i = 0; i < array.length; i++) push(made, convert(array[i], i));
  return made;
};

/** A copy from `start` on. */
intrinsics.ArrayPrototypeSlice = (array, start = 0) => {
  const copy = [];
  for (let i = start; i < array.length; i++) push(copy, array[i]);
  return copy;
};

// Descriptors that inherit nothing: Object.prototype.get would make an accessor of a value.

const { setPrototypeOf } = Object;
const { ObjectDefineProperty, ObjectDefineProperties } = intrinsics;

intrinsics.ObjectDefineProperty = (object, key, descriptor) =>
  ObjectDefineProperty(object, key, setPrototypeOf(descriptor, null));

intrinsics.ReflectDefineProperty = (object, key, descriptor) =>
  defineProperty(object, key, setPrototypeOf(descriptor, null));

/** As it is: for descriptors that have no prototype, or before user code runs. */
intrinsics.ObjectDefineBareProperties = ObjectDefineProperties;

intrinsics.ObjectDefineProperties = (object, descriptors) => {
  for (const key of intrinsics.ReflectOwnKeys(descriptors)) setPrototypeOf(descriptors[key], null);
  return ObjectDefineProperties(object, descriptors);
};

intrinsics.typedArrays = {
  __proto__: null,
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float16Array: globalThis.Float16Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
};
const typedArrayPrototype = Reflect.getPrototypeOf(Uint8Array.prototype);
intrinsics.TypedArrayPrototypeGetBuffer = getter(typedArrayPrototype, 'buffer');
intrinsics.TypedArrayPrototypeGetByteLength = getter(typedArrayPrototype, 'byteLength');
intrinsics.TypedArrayPrototypeGetByteOffset = getter(typedArrayPrototype, 'byteOffset');
intrinsics.TypedArrayPrototypeGetLength = getter(typedArrayPrototype, 'length');
intrinsics.TypedArrayPrototypeGetName = uncurryThis(
  Object.getOwnPropertyDescriptor(typedArrayPrototype, Symbol.toStringTag).get,
);
intrinsics.TypedArrayPrototypeSet = uncurryThis(typedArrayPrototype.set);

const promiseResolve = Promise.resolve.bind(Promise);
const promiseReject = Promise.reject.bind(Promise);
intrinsics.PromiseResolve = promiseResolve;
intrinsics.PromiseReject = promiseReject;
intrinsics.PromiseAll = Promise.all.bind(Promise);
intrinsics.uncurryThis = uncurryThis;
intrinsics.whenSettled = whenSettled;
intrinsics.SymbolIterator = Symbol.iterator;
intrinsics.SymbolAsyncIterator = Symbol.asyncIterator;
intrinsics.SymbolToStringTag = Symbol.toStringTag;
intrinsics.SymbolHasInstance = Symbol.hasInstance;
intrinsics.ErrorCaptureStackTrace = Error.captureStackTrace;
intrinsics.globalThis = globalThis;
intrinsics.eval = globalThis.eval;

module.exports = intrinsics;
