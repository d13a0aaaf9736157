'use strict';

// A world's end of the context bridge: what it asks of other worlds, and what they ask of it. Java
// (dev.valence.world) carries texts and handles between the two; no object ever crosses.

const { describeThrown, encode, messageOf } = require('common/bridge-encoder');
const { decode, newError } = require('common/bridge-decoder');
const bridge = binding('context_bridge');

const { ArrayBufferIsView, ArrayIsArray, ArrayPrototypePush, ArrayPrototypeSlice, Error } =
  primordials;
const { FunctionPrototypeApply, JSONParse, JSONStringify, ObjectDefineProperty } = primordials;
const { ObjectFreeze, ObjectGetOwnPropertyDescriptor, ObjectIsFrozen } = primordials;
const { ReflectDefineProperty, ReflectOwnKeys, ReflectSet, StringPrototypeSlice } = primordials;

const UNKNOWN_EXCEPTION =
  'An unknown exception occurred in the isolated context, an error occurred but a valid exception' +
  ' was not thrown.';
const UNKNOWN_RETURN =
  'An unknown exception occurred while sending a function return value over the context bridge, an' +
  ' error occurred but a valid exception was not thrown.';
const SCRIPT_FAILED =
  'Script failed to execute, this normally means an error was thrown. Check the renderer console' +
  ' for the error.';
const NO_FUNCTION = 'Expected script to result in a function but a non-function type was found';
const UNKNOWN_RESULT = 'An unknown exception occurred while getting the result of the script';

// An answer is a number, a boolean or undefined as it is; `"` and a string; `!` and the message of
// an error; a handle of plain data; the text of a value; or the text of a value and its handles in an
// array.

function failure(message) {
  return `!${message}`;
}

/** The answer for a value; `unknown` is said of a failure that has no text. */
function answerOf(value, unknown, dynamic = false) {
  const type = typeof value;
  if (type === 'number' || type === 'boolean' || type === 'undefined') return value;
  if (type === 'string') return `"${value}`;
  const data = dynamic ? null : bridge.plain(value);
  if (data !== null) return data;
  let crossing;
  try {
    crossing = encode([value], undefined, dynamic);
  } catch (error) {
    const text = describeThrown(error);
    return failure(text === null ? unknown : `Uncaught ${text}`);
  }
  return crossing.handles === null ? crossing.text : withHandles(crossing);
}

function withHandles({ text, handles }) {
  const answer = [text];
  for (let i = 0; i < handles.length; i++) ArrayPrototypePush(answer, handles[i]);
  return answer;
}

/** The value of another world's answer; throws the error that it is. */
function take(answer) {
  if (answer === null) return undefined;
  if (ArrayIsArray(answer)) return decode(answer[0], ArrayPrototypeSlice(answer, 1))[0];
  if (typeof answer === 'object') return bridge.read(answer);
  if (typeof answer !== 'string') return answer;
  if (answer[0] === '"') return StringPrototypeSlice(answer, 1);
  if (answer[0] === '!') throw newError(StringPrototypeSlice(answer, 1));
  return decode(answer, null)[0];
}

// What this world asks of others

/**
 * Calls the function of another world behind a handle: Java does where all is plain data, and leaves
 * the rest to us. Its function is made when one is called for the first time.
 */
exports.callAcross = function callAcross(handle, args, dynamic) {
  exports.callAcross = bridge.newCall(callByText, bridge.fail);
  return exports.callAcross(handle, args, dynamic);
};

function callByText(handle, args, dynamic) {
  const answer = bridge.takeAnswer();
  if (answer !== null) return take(answer);
  const { text, handles } = encode(args, undefined, dynamic);
  return take(bridge.call(handle, text, handles));
}

/** Makes a value a global of another world. */
exports.exposeIn = function exposeIn(worldId, key, value, mutable) {
  if (bridge.hasGlobal(worldId, key)) {
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  }
  const { text, handles } = encode([value]);
  bridge.expose(worldId, key, text, handles, mutable);
};

/**
 * Puts a value into an object of another world; whether that worked.
 *
 * @param path the keys that lead from the global object to the property
 * @param dynamic whether accessors of the value, of what it holds and of what its functions are
 *     given and return stay accessors
 */
exports.overrideValueIn = function overrideValueIn(worldId, path, value, dynamic) {
  const { text, handles } = encode([value], undefined, dynamic);
  return bridge.override(worldId, JSONStringify(path), text, handles, false);
};

/** The same for an accessor; `setter` may be undefined. */
exports.overrideAccessorIn = function overrideAccessorIn(worldId, path, getter, setter) {
  const { text, handles } = encode([getter, setter]);
  return bridge.override(worldId, JSONStringify(path), text, handles, true);
};

/** Runs a script in another world, or in this one; its value crosses. */
exports.executeIn = function executeIn(worldId, code, url) {
  if (bridge.worldId() !== worldId) return take(bridge.execute(worldId, code, url));
  let value;
  try {
    value = run(code, url);
  } catch (error) {
    require('common/report').reportException(error);
    throw new Error(SCRIPT_FAILED);
  }
  return value;
};

/**
 * Compiles a function in another world and calls it there.
 *
 * @param onFailure is given the index of an argument that cannot cross; throws
 */
exports.executeFunctionIn = function executeFunctionIn(worldId, source, args, onFailure) {
  const { text, handles } = encode(args, onFailure);
  return take(bridge.executeFunction(worldId, source, text, handles));
};

// What other worlds ask of this one: Java calls these

function run(code, url) {
  return url === '' ? (0, primordials.eval)(code) : bridge.run(code, url);
}

/** Calls a function of this world for another. */
exports.apply = (fn, receiver, text, handles) => call(fn, receiver, decode(text, handles), false);

/** The same where accessors stay accessors. */
exports.applyDynamic = (fn, receiver, text, handles) =>
  call(fn, receiver, decode(text, handles), true);

function call(fn, receiver, args, dynamic) {
  let value;
  try {
    value = FunctionPrototypeApply(fn, receiver, args);
  } catch (error) {
    return failureOfCall(error);
  }
  return answerOf(value, UNKNOWN_RETURN, dynamic);
}

const failureOfCall = (error) => failure(messageOf(error) ?? UNKNOWN_EXCEPTION);

/** The answer for what a function throws. */
exports.failureOf = function failureOf(throwing) {
  try {
    return throwing();
  } catch (error) {
    return failureOfCall(error);
  }
};

/** The answer for what a call with plain data has returned, where that is more. */
exports.answerOf = (value) => answerOf(value, UNKNOWN_RETURN);

exports.execute = function execute(code, url) {
  let value;
  try {
    value = run(code, url);
  } catch (error) {
    require('common/report').reportException(error);
    return failure(SCRIPT_FAILED);
  }
  return answerOf(value, UNKNOWN_RESULT);
};

/** Calls the function that a source stands for, with null as `this`. */
exports.executeFunction = function executeFunction(source, text, handles) {
  let fn;
  try {
    fn = run(`(${source})`, '');
  } catch (error) {
    return failure(describeThrown(error) ?? UNKNOWN_EXCEPTION);
  }
  if (typeof fn !== 'function') return failure(NO_FUNCTION);
  const args = decode(text, handles);
  let value;
  try {
    value = FunctionPrototypeApply(fn, null, args);
  } catch (error) {
    return failure(describeThrown(error) ?? UNKNOWN_EXCEPTION);
  }
  return answerOf(value, UNKNOWN_RETURN);
};

/** Settles the copy of a promise. */
exports.settle = function settle(settleCopy, text, handles) {
  settleCopy(decode(text, handles)[0]);
};

/** Whether the global object has a property of that name, own or inherited. */
exports.hasGlobal = (key) => key in globalThis;

/** Makes a value of another world a global: frozen with all it holds, unless it may be changed. */
exports.expose = function expose(key, text, handles, mutable) {
  const value = decode(text, handles)[0];
  if (!mutable) deepFreeze(value);
  ObjectDefineProperty(globalThis, key, {
    __proto__: null,
    value,
    writable: mutable,
    enumerable: true,
    configurable: mutable,
  });
};

/** The object that holds a property, and the property's key. */
function locate(path) {
  const keys = JSONParse(path);
  const last = keys.length - 1;
  let holder = globalThis;
  for (let i = 0; i < last; i++) holder = holder[keys[i]];
  return { __proto__: null, holder, key: keys[last] };
}

/** Does something to an object on a path; what the page throws meanwhile is its own affair. */
function override(path, how) {
  try {
    const { holder, key } = locate(path);
    return how(holder, key);
  } catch {
    return false;
  }
}

/** Assigns a value of another world to a property. */
exports.overrideValue = function overrideValue(path, text, handles) {
  const [value] = decode(text, handles);
  return override(path, (holder, key) => ReflectSet(holder, key, value));
};

/** Makes a property an accessor that calls functions of another world. */
exports.overrideAccessor = function overrideAccessor(path, text, handles) {
  const [get, set] = decode(text, handles);
  return override(path, (holder, key) =>
    ReflectDefineProperty(holder, key, {
      __proto__: null,
      get,
      set,
      enumerable: true,
      configurable: true,
    }),
  );
};

function deepFreeze(value) {
  const freezable = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (!freezable || ArrayBufferIsView(value) || ObjectIsFrozen(value)) return;
  ObjectFreeze(value);
  const keys = ReflectOwnKeys(value);
  for (let i = 0; i < keys.length; i++) {
    const descriptor = ObjectGetOwnPropertyDescriptor(value, keys[i]);
    if ('value' in descriptor) deepFreeze(descriptor.value);
  }
}
