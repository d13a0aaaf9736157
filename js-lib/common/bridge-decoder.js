'use strict';

// Makes the values of another world anew in this one, from the form that bridge-patches describes.
// Everything made has this world's own prototypes.

const { rememberProxy } = require('common/bridge-encoder');
const { patches } = require('common/bridge-patches');
const { symbolOf } = require('common/bridge-symbols');
const { wrapperOf } = require('common/bridge-wrappers');
const bridge = binding('context_bridge');

const { BigInt, Error, ErrorCaptureStackTrace, JSONParse, Number, Promise } = primordials;
const { ObjectDefineProperty, StringPrototypeSlice } = primordials;

const makers = {
  __proto__: null,
  [patches.UNDEFINED]: () => undefined,
  [patches.NUMBER]: (text) => (text === '-0' ? -0 : Number(text)),
  [patches.BIGINT]: (text) => BigInt(text),
  [patches.SYMBOL]: symbolOf,
  [patches.ERROR]: (message) => newError(message),
  [patches.FUNCTION]: (index, handles) => newFunction(handles[index], false),
  [patches.DYNAMIC_FUNCTION]: (index, handles) => newFunction(handles[index], true),
  [patches.PROMISE]: (index, handles) => newPromise(handles[index]),
  [patches.WRAPPER]: (of, handles) => wrapperOf(of[0], handles[of[1]]),
  [patches.CLONE]: (index, handles) => bridge.read(handles[index]),
};

function newError(message) {
  const error = new Error(message);
  ErrorCaptureStackTrace(error, newError);
  return error;
}

/** A function that calls the one behind the handle; if that is of this world, it itself. */
function newFunction(handle, dynamic) {
  const original = bridge.original(handle);
  if (original !== null) return original;
  const support = require('common/bridge-support');
  const proxy = function (...args) {
    return support.callAcross(handle, args, dynamic);
  };
  rememberProxy(proxy, handle);
  return proxy;
}

function newPromise(handle) {
  return new Promise((resolve, reject) => {
    bridge.copy(handle, resolve, reject);
  });
}

const keyOf = (key) => (typeof key === 'object' ? symbolOf(key[0]) : key);

/** The value that the keys from `start` to before `end` lead to. */
function follow(root, keys, start, end) {
  let value = root;
  for (let i = start; i < end; i++) value = value[keyOf(keys[i])];
  return value;
}

function subtree(subtrees, index) {
  for (let i = 1; i < subtrees.length; i++) if (subtrees[i][0] === index) return subtrees[i][1];
  return undefined;
}

function make(patch, values, subtrees, handles) {
  const kind = patch[0];
  const operand = patch[1];
  if (kind === patches.REFERENCE) return follow(values, operand, 0, operand.length);
  if (kind === patches.SUBTREE) return subtree(subtrees, operand);
  return makers[kind](operand, handles);
}

function apply(patch, values, subtrees, handles) {
  const last = patch.length - 1;
  if (patch[0] === patches.ACCESSOR) {
    defineAccessor(follow(values, patch, 2, last), keyOf(patch[last]), patch[1], handles);
    return;
  }
  ObjectDefineProperty(follow(values, patch, 2, last), keyOf(patch[last]), {
    __proto__: null,
    value: make(patch, values, subtrees, handles),
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function defineAccessor(object, key, [getter, setter], handles) {
  ObjectDefineProperty(object, key, {
    __proto__: null,
    get: getter < 0 ? undefined : newFunction(handles[getter], true),
    set: setter < 0 ? undefined : newFunction(handles[setter], true),
    enumerable: true,
    configurable: true,
  });
}

/** The values that another world's encode() was given. */
exports.decode = function decode(text, handles) {
  if (text[0] !== '*') return JSONParse(text);
  const parsed = JSONParse(StringPrototypeSlice(text, 1));
  for (let i = 2; i < parsed.length; i++) apply(parsed[i], parsed[0], parsed[1], handles);
  return parsed[0];
};

exports.newError = newError;
