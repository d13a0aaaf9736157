'use strict';

// What the context bridge needs of the realm on either side of it. Java walks the values; this file
// says what they are and builds their copies.

const {
  ArrayBufferIsView,
  ArrayPrototypePush,
  ErrorCaptureStackTrace,
  FunctionPrototypeApply,
  Map,
  MapPrototypeGet,
  MapPrototypeHas,
  MapPrototypeSet,
  ObjectDefineProperty,
  ObjectFreeze,
  Promise,
  PromisePrototypeThen,
  ReflectOwnKeys,
  ObjectPrototypePropertyIsEnumerable,
  String,
  Symbol,
  SymbolFor,
  SymbolKeyFor,
  WeakMap,
  WeakMapPrototypeGet,
  WeakMapPrototypeHas,
  WeakMapPrototypeSet,
} = primordials;

// What the bridge clones, by the engine's class of the object; all other objects are copied as plain.
const CLONED = [
  'JSDateObject',
  'JSArgumentsObject',
  'JSBooleanObject',
  'JSNumberObject',
  'JSStringObject',
  'JSBigIntObject',
  'JSSymbolObject',
  'JSRegExpObject',
  'JSMapObject',
  'JSSetObject',
  'JSMapIteratorObject',
  'JSSetIteratorObject',
  'JSWeakMapObject',
  'JSWeakSetObject',
  'JSWeakRefObject',
  'JSArrayBufferObject',
  'JSTypedArrayObject',
  'JSDataViewObject',
  'JSGeneratorObject',
  'JSAsyncGeneratorObject',
  'JSModuleNamespaceObject',
  'JSProxyObject',
];
const kindsByClass = new Map();

function objectKind(object) {
  const name = primordials.classOf(object);
  let kind = MapPrototypeGet(kindsByClass, name);
  if (kind === undefined) {
    const { StringPrototypeSlice: slice, StringPrototypeSplit: split } = primordials;
    const simple = split(
      slice(name, primordials.StringPrototypeLastIndexOf(name, '.') + 1),
      '$',
    )[0];
    if (simple === 'JSArrayObject') kind = 'a';
    else if (simple === 'JSErrorObject') kind = 'e';
    else if (simple === 'JSPromiseObject') kind = 'p';
    else kind = primordials.ArrayPrototypeIncludes(CLONED, simple) ? 'x' : 'o';
    MapPrototypeSet(kindsByClass, name, kind);
  }
  return kind;
}

const handles = new WeakMap();
const symbolsById = new Map();
const idsBySymbol = new Map();
const wellKnown = new Map();
for (const name of [
  'asyncIterator',
  'hasInstance',
  'isConcatSpreadable',
  'iterator',
  'match',
  'matchAll',
  'replace',
  'search',
  'species',
  'split',
  'toPrimitive',
  'toStringTag',
  'unscopables',
]) {
  MapPrototypeSet(wellKnown, Symbol[name], name);
}
const wellKnownByName = { __proto__: null };
wellKnown.forEach((name, symbol) => {
  wellKnownByName[name] = symbol;
});

let elements = null;

/** Says what elements are, in a realm that has any: `isElement(value)`, `handleOf(element)`. */
exports.setElements = (support) => {
  elements = support;
};

exports.elementHandle = (element) => elements.handleOf(element);
exports.wrapElement = (handle) => binding('node').wrapper(handle);

/** One letter: what rule of the bridge a value falls under. */
exports.kind = function kind(value) {
  switch (typeof value) {
    case 'function':
      return 'f';
    case 'symbol':
      return 's';
    case 'bigint':
      return 'b';
    case 'object':
      if (value === null) return 'v';
      return elements?.isElement(value) ? 'n' : objectKind(value);
    default:
      return 'v';
  }
};

exports.handleOf = (fn) =>
  WeakMapPrototypeHas(handles, fn) ? WeakMapPrototypeGet(handles, fn) : null;

/** A function of this realm that calls the one behind `handle` in the other. */
exports.makeFunction = function makeFunction(handle) {
  const bridge = binding('context_bridge');
  const proxy = function (...args) {
    return bridge.call(handle, args);
  };
  WeakMapPrototypeSet(handles, proxy, handle);
  return proxy;
};

/** Calls a function for the other world, which takes the result from `call`. */
exports.apply = function apply(fn, receiver, args, call) {
  binding('context_bridge').returned(call, FunctionPrototypeApply(fn, receiver, args));
};

exports.noReceiver = () => globalThis;
exports.newObject = () => ({});
exports.newArray = () => [];
exports.push = (array, value) => {
  ArrayPrototypePush(array, value);
};
exports.define = (object, key, value) => {
  ObjectDefineProperty(object, key, {
    __proto__: null,
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
};

/** Own enumerable keys and values, alternating; getters are read once. */
exports.entries = function entries(object) {
  const keys = ReflectOwnKeys(object);
  const list = [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (ObjectPrototypePropertyIsEnumerable(object, key)) {
      ArrayPrototypePush(list, key);
      ArrayPrototypePush(list, object[key]);
    }
  }
  return list;
};

/** The message of an error or of anything thrown, or null if it has no string message. */
exports.messageOf = function messageOf(thrown) {
  if (thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function')) return null;
  const { message } = thrown;
  return typeof message === 'string' ? message : null;
};

/** As V8 prints an uncaught exception, without the "Uncaught " in front. */
exports.describeThrown = function describeThrown(thrown) {
  try {
    return String(thrown);
  } catch {
    return null;
  }
};

exports.newError = function newError(message) {
  const error = new primordials.Error(message);
  ErrorCaptureStackTrace(error, newError);
  return error;
};

exports.newPromise = function newPromise() {
  let resolve;
  let reject;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return [promise, resolve, reject];
};

exports.subscribe = function subscribe(promise, settler) {
  const bridge = binding('context_bridge');
  PromisePrototypeThen(
    promise,
    (value) => bridge.settle(settler, true, value),
    (reason) => bridge.settle(settler, false, reason),
  );
};

/** A name for a symbol that the other realm understands: r registered, w well-known, u unique. */
exports.symbolToken = function symbolToken(symbol, freshId) {
  const key = SymbolKeyFor(symbol);
  if (key !== undefined) return `r${key}`;
  if (MapPrototypeHas(wellKnown, symbol)) return `w${MapPrototypeGet(wellKnown, symbol)}`;
  let id = MapPrototypeGet(idsBySymbol, symbol);
  if (id === undefined) {
    id = freshId;
    rememberSymbol(id, symbol);
  }
  return `u${id} ${symbol.description ?? ''}`;
};

exports.symbolFromToken = function symbolFromToken(token) {
  const rest = primordials.StringPrototypeSlice(token, 1);
  if (token[0] === 'r') return SymbolFor(rest);
  if (token[0] === 'w') return wellKnownByName[rest];
  const space = primordials.StringPrototypeIndexOf(rest, ' ');
  const id = primordials.StringPrototypeSlice(rest, 0, space);
  let symbol = MapPrototypeGet(symbolsById, id);
  if (symbol === undefined) {
    symbol = Symbol(primordials.StringPrototypeSlice(rest, space + 1));
    rememberSymbol(id, symbol);
  }
  return symbol;
};

function rememberSymbol(id, symbol) {
  MapPrototypeSet(symbolsById, `${id}`, symbol);
  MapPrototypeSet(idsBySymbol, symbol, `${id}`);
}

/** Whether the global object has a property of that name, own or inherited. */
exports.hasGlobal = (key) => key in globalThis;

/** Freezes `value` and all it holds, and makes it a read-only global. */
exports.expose = function expose(key, value) {
  deepFreeze(value);
  ObjectDefineProperty(globalThis, key, {
    __proto__: null,
    value,
    writable: false,
    enumerable: true,
    configurable: false,
  });
};

function deepFreeze(value) {
  const freezable = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (!freezable || ArrayBufferIsView(value) || primordials.ObjectIsFrozen(value)) return;
  ObjectFreeze(value);
  const keys = ReflectOwnKeys(value);
  for (let i = 0; i < keys.length; i++) {
    const descriptor = primordials.ObjectGetOwnPropertyDescriptor(value, keys[i]);
    if ('value' in descriptor) deepFreeze(descriptor.value);
  }
}

/** Indirect eval in this realm. */
exports.evaluate = (code) => (0, primordials.eval)(code);

/** The same for the other world, which takes the result from `call`. */
exports.evaluateAcross = function evaluateAcross(code, call) {
  binding('context_bridge').returned(call, (0, primordials.eval)(code));
};
