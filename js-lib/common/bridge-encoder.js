'use strict';

// Takes values of this world apart for another one (electron-semantics 6.7), into the form that
// bridge-patches describes. Getters of users run here, each once; what they throw passes.

const { kindOf, kinds } = require('common/bridge-kinds');
const { patches } = require('common/bridge-patches');
const { tokenOf } = require('common/bridge-symbols');
const { isLost, wrapped } = require('common/bridge-wrappers');
const bridge = binding('context_bridge');
const diagnostics = binding.ifAny('diagnostics');

const { ArrayPrototypePush, Error, JSONStringify, Map, MapPrototypeGet, MapPrototypeSet } =
  primordials;
const { ObjectGetOwnPropertyDescriptor, ObjectPrototypePropertyIsEnumerable } = primordials;
const { ReflectOwnKeys, String, TypeError } = primordials;
const { PromisePrototypeThen, WeakMap, WeakMapPrototypeGet } = primordials;
const { WeakMapPrototypeHas, WeakMapPrototypeSet } = primordials;

const nothing = { __proto__: null };
const MAX_DEPTH = 1000;
const OBJECT_COST = 2;
const TOO_DEEP =
  'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not' +
  ' supported.';

const PORT_LOST =
  'a MessagePort is an empty object on the other side of the context bridge:' +
  ' send it by window.postMessage';

/** The functions of this world that stand for one of another: to the handle of that one. */
const proxies = new WeakMap();

/** Whether a function stands for one of another world. */
exports.isProxy = (value) => WeakMapPrototypeHas(proxies, value);

exports.rememberProxy = (proxy, handle) => {
  WeakMapPrototypeSet(proxies, proxy, handle);
};

/** A text of any thrown value, as V8 prints it behind "Uncaught "; null if it has none. */
function describeThrown(thrown) {
  try {
    return String(thrown);
  } catch {
    return null;
  }
}

exports.describeThrown = describeThrown;

/** The message of something thrown, if it has one that is a string; else null. */
function messageOf(thrown) {
  if (thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function')) return null;
  try {
    const { message } = thrown;
    return typeof message === 'string' ? message : null;
  } catch {
    return null;
  }
}

exports.messageOf = messageOf;

/** Where a value is: a key as JSON, and the place of what holds it. */
const placeOf = (up, key) => ({ __proto__: null, up, key });

function pathTo(up, key) {
  let path = key;
  for (let place = up; place !== null; place = place.up) path = `${place.key},${path}`;
  return path;
}

/**
 * One conversion of some values: what was converted before in it is the same value on arrival.
 * A plain record with functions over it: private members cost the interpreter too much here.
 */
const newEncoding = (dynamic) => ({
  __proto__: null,
  dynamic,
  handles: null,
  patches: '',
  subtrees: '',
  subtreeCount: 0,
  places: null,
});

const isIntegral = (number) => (number | 0) === number && (number !== 0 || 1 / number > 0);

/** The JSON for a value, having noted the patches it needs. */
function write(encoding, value, up, key, depth) {
  if (depth >= MAX_DEPTH) throw new TypeError(TOO_DEEP);
  const type = typeof value;
  if (type === 'string') return JSONStringify(value);
  if (type === 'number') return isIntegral(value) ? value : writeNumber(encoding, value, up, key);
  if (type === 'object' || type === 'function') {
    return value === null ? 'null' : writeReference(encoding, value, up, key, depth);
  }
  if (type === 'boolean') return value ? 'true' : 'false';
  if (type === 'undefined') return patch(encoding, patches.UNDEFINED, 0, up, key);
  if (type === 'bigint') return patch(encoding, patches.BIGINT, `"${value}"`, up, key);
  return patch(encoding, patches.SYMBOL, JSONStringify(tokenOf(value)), up, key);
}

function writeNumber(encoding, value, up, key) {
  if (value - value === 0 && value !== 0) return `${value}`;
  const text = value === 0 ? '"-0"' : `"${value}"`;
  return patch(encoding, patches.NUMBER, text, up, key);
}

/** Says what is at a place; JSON has null there. */
function patch(encoding, kind, operand, up, key) {
  encoding.patches += `,[${kind},${operand},${pathTo(up, key)}]`;
  return 'null';
}

function patchHandle(encoding, kind, handle, up, key) {
  return patch(encoding, kind, addHandle(encoding, handle), up, key);
}

/** Its index. */
function addHandle(encoding, handle) {
  encoding.handles ??= [];
  return ArrayPrototypePush(encoding.handles, handle) - 1;
}

function placesOf(encoding) {
  encoding.places ??= new Map();
  return encoding.places;
}

function writeReference(encoding, value, up, key, depth) {
  const places = placesOf(encoding);
  const before = MapPrototypeGet(places, value);
  if (before !== undefined) {
    const path = pathTo(before.up, before.key);
    return patch(encoding, patches.REFERENCE, `[${path}]`, up, key);
  }
  if (typeof value === 'function') return writeFunction(encoding, value, globalThis, up, key);
  const kind = kindOf(value);
  const place = placeOf(up, key);
  if (kind === kinds.ARRAY) return writeArray(encoding, value, place, depth);
  MapPrototypeSet(places, value, place);
  if (kind === kinds.PLAIN) return writeObject(encoding, value, place, depth);
  if (kind === kinds.ERROR) return writeError(encoding, value, up, key);
  return kind === kinds.PROMISE
    ? patchHandle(encoding, patches.PROMISE, follow(value), up, key)
    : patchHandle(encoding, patches.CLONE, bridge.clone(value), up, key);
}

function writeFunction(encoding, value, receiver, up, key) {
  MapPrototypeSet(placesOf(encoding), value, placeOf(up, key));
  const kind = encoding.dynamic ? patches.DYNAMIC_FUNCTION : patches.FUNCTION;
  return patchHandle(encoding, kind, functionHandle(encoding, value, receiver), up, key);
}

const functionHandle = (encoding, value, receiver) =>
  WeakMapPrototypeGet(proxies, value) ?? bridge.newFunction(value, receiver, encoding.dynamic);

function writeError(encoding, error, up, key) {
  const message = messageOf(error) ?? describeThrown(error) ?? '';
  return patch(encoding, patches.ERROR, JSONStringify(message), up, key);
}

/** An array is known once all its elements are: one that holds itself is too deep. */
function writeArray(encoding, array, place, depth) {
  const { length } = array;
  let text = '';
  for (let i = 0; i < length; i++) {
    const element = array[i];
    const json =
      typeof element === 'number' && isIntegral(element)
        ? element
        : write(encoding, element, place, i, depth + 1);
    text += i === 0 ? json : `,${json}`;
  }
  if (length > 0 && depth + 1 >= MAX_DEPTH) throw new TypeError(TOO_DEEP);
  MapPrototypeSet(encoding.places, array, place);
  return `[${text}]`;
}

function writeObject(encoding, object, place, depth) {
  if (diagnostics !== null && isLost(object)) {
    diagnostics.tell('bridged-port', PORT_LOST);
  }
  const wrapper = wrapped(object);
  if (wrapper === undefined) return writeProperties(encoding, object, place, depth);
  const index = addHandle(encoding, wrapper.handleOf(object));
  const operand = `["${wrapper.kind}",${index}]`;
  return patch(encoding, patches.WRAPPER, operand, place.up, place.key);
}

function writeProperties(encoding, object, place, depth) {
  const keys = ReflectOwnKeys(object);
  let text = '';
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!ObjectPrototypePropertyIsEnumerable(object, key)) continue;
    if (encoding.dynamic && writeAccessor(encoding, object, key, place)) continue;
    if (typeof key === 'symbol') {
      writeSymbolProperty(encoding, object, key, place, depth);
    } else {
      const name = JSONStringify(key);
      const json = writeProperty(encoding, object, object[key], place, name, depth);
      text += text === '' ? `${name}:${json}` : `,${name}:${json}`;
    }
  }
  return `{${text}}`;
}

/** A function is called on the object it was read from. */
function writeProperty(encoding, object, value, place, key, depth) {
  const isNew =
    typeof value === 'function' && MapPrototypeGet(encoding.places, value) === undefined;
  return isNew
    ? writeFunction(encoding, value, object, place, key)
    : write(encoding, value, place, key, depth + OBJECT_COST);
}

/** The patch comes before those of the value, which lead through it. */
function writeSymbolProperty(encoding, object, symbol, place, depth) {
  const key = `[${JSONStringify(tokenOf(symbol))}]`;
  const index = encoding.subtreeCount++;
  patch(encoding, patches.SUBTREE, index, place, key);
  const json = writeProperty(encoding, object, object[symbol], place, key, depth);
  encoding.subtrees += `,[${index},${json}]`;
}

/** Whether a property is an accessor: one that calls its functions is made of it. */
function writeAccessor(encoding, object, key, place) {
  const { get, set } = ObjectGetOwnPropertyDescriptor(object, key) ?? nothing;
  if (get === undefined && set === undefined) return false;
  const indexOf = (accessor) =>
    accessor === undefined ? -1 : addHandle(encoding, functionHandle(encoding, accessor, object));
  const operand = `[${indexOf(get)},${indexOf(set)}]`;
  const name = JSONStringify(typeof key === 'symbol' ? [tokenOf(key)] : key);
  patch(encoding, patches.ACCESSOR, operand, place, name);
  return true;
}

function finish(encoding, values) {
  const text =
    encoding.patches === ''
      ? `[${values}]`
      : `*[[${values}],[0${encoding.subtrees}]${encoding.patches}]`;
  return { __proto__: null, text, handles: encoding.handles };
}

/**
 * Values as `{text, handles}` for another world.
 *
 * @param onFailure is given the index of a value that cannot cross and the error, and may throw
 *     another one
 * @param dynamic whether accessors of objects stay accessors, rather than be read now
 */
exports.encode = function encode(values, onFailure, dynamic = false) {
  const encoding = newEncoding(dynamic);
  let text = '';
  for (let i = 0; i < values.length; i++) {
    let value;
    try {
      value = write(encoding, values[i], null, i, 0);
    } catch (error) {
      onFailure?.(i, error);
      throw error;
    }
    text += i === 0 ? value : `,${value}`;
  }
  return finish(encoding, text);
};

/** The handle of a promise's copies: they are settled when it is. */
function follow(promise) {
  const copy = bridge.newPromise();
  PromisePrototypeThen(
    promise,
    (value) => settle(copy, true, value),
    (reason) => settle(copy, false, reason),
  );
  return copy;
}

function settle(copy, fulfilled, value) {
  let crossing;
  try {
    crossing = exports.encode([value]);
  } catch (error) {
    const text = describeThrown(error);
    const failure = text === null ? unsupported(fulfilled) : `Uncaught ${text}`;
    crossing = exports.encode([new Error(failure)]);
    fulfilled = false;
  }
  bridge.settle(copy, fulfilled, crossing.text, crossing.handles);
}

function unsupported(fulfilled) {
  return (
    `An error was thrown while sending a promise ${fulfilled ? 'result' : 'rejection'} over the` +
    ' context bridge but it was not actually an Error object. This normally means that a promise' +
    ` was ${fulfilled ? 'resolved' : 'rejected'} with a value that is not supported by the Context` +
    ' Bridge.'
  );
}
