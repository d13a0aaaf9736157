'use strict';

// Transfer lists of the web's postMessage methods and structuredClone: an array, or a dictionary
// with one (HTML standard, 2.7.7 and 9.4.4). Nothing is transferred here; what is wrong with the list
// itself is said before anything is cloned, what is detached already after it.

const { isTransferable } = require('common/serializable');
const { ArrayBufferPrototype, ArrayPrototypeIndexOf, ArrayPrototypePush } = primordials;
const { ObjectGetOwnPropertyDescriptor } = primordials;
const { TypeError, SymbolIterator, uncurryThis } = primordials;

const byteLength = uncurryThis(
  ObjectGetOwnPropertyDescriptor(ArrayBufferPrototype, 'byteLength').get,
);

function isArrayBuffer(value) {
  try {
    byteLength(value);
    return true;
  } catch {
    return false;
  }
}

function elements(list) {
  const values = [];
  for (const value of list) ArrayPrototypePush(values, value);
  return values;
}

function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function toSequence(value, what) {
  if (!isObject(value) || typeof value[SymbolIterator] !== 'function') {
    throw new TypeError(`Failed to ${what}: The provided value cannot be converted to a sequence.`);
  }
  return elements(value);
}

function toElements(argument, what) {
  if (argument === undefined || argument === null) return [];
  if (!isObject(argument)) return toSequence(argument, what);
  if (argument[SymbolIterator] !== undefined) return elements(argument);
  const { transfer } = argument;
  if (transfer === undefined) return [];
  return toSequence(
    transfer,
    `${what}: Failed to read the 'transfer' property from 'StructuredSerializeOptions'`,
  );
}

/**
 * What a transfer list holds: all its values, the handles of its ports, and a function that says which
 * of the ports a value is (-1: not a port, -2: a port that is not in the list).
 *
 * @param argument what the caller gave
 * @param source the port that sends, or undefined
 * @param what for the error text
 */
exports.readTransferList = (argument, source, what = "execute 'postMessage' on 'MessagePort'") =>
  read(toElements(argument, what), source, what);

/** The same of an argument that can only be a sequence. */
exports.readTransferSequence = (argument, what) =>
  read(toSequence(argument, what), undefined, what);

function read(values, source, what) {
  const ports = [];
  const handles = [];
  for (let i = 0; i < values.length; i++) {
    if (isArrayBuffer(values[i]) || isTransferable(values[i])) continue;
    ArrayPrototypePush(handles, portHandle(values[i], i, handles, source, what));
    ArrayPrototypePush(ports, values[i]);
  }
  return {
    values,
    handles,
    portIndex:
      ports.length === 0
        ? noPort
        : (value, leaving) => {
            const index = indexOf(ports, value);
            if (leaving) checkLeaving(handles[index], index, what);
            return index;
          },
  };
}

/** The function of a list without ports. */
function noPort(value) {
  return require('web/message-port').isMessagePort(value) ? -2 : -1;
}

exports.noPort = noPort;

function indexOf(ports, value) {
  const index = ArrayPrototypeIndexOf(ports, value);
  return index < 0 ? noPort(value) : index;
}

function portHandle(value, index, handles, source, what) {
  const handle = require('web/message-port').unwrapPort(value);
  if (handle === undefined)
    fail(`Value at index ${index} does not have a transferable type.`, what);
  const { equals } = binding('message_port');
  for (let i = 0; i < handles.length; i++) {
    if (equals(handles[i], handle)) fail(`Port at index ${index} is a duplicate.`, what);
  }
  if (value === source) fail(`Port at index ${index} contains the source port.`, what);
  return handle;
}

function checkLeaving(handle, index, what) {
  if (binding('message_port').isNeutered(handle)) {
    fail(`Port at index ${index} is already neutered.`, what);
  }
}

function fail(text, what) {
  const { DOMException } = require('web/dom-exception');
  throw new DOMException(`Failed to ${what}: ${text}`, 'DataCloneError');
}
