'use strict';

// Transfer lists of the web's postMessage methods and structuredClone: an array, or a dictionary
// with one (HTML standard, 2.7.7 and 9.4.4). Nothing is transferred here; what is wrong with the list
// is said before anything is.

const { ArrayBufferPrototype, ArrayPrototypePush, ObjectGetOwnPropertyDescriptor } = primordials;
const { TypeError, SymbolIterator, uncurryThis } = primordials;

const byteLength = uncurryThis(ObjectGetOwnPropertyDescriptor(ArrayBufferPrototype, 'byteLength').get);

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

function toElements(argument, what) {
  if (argument === undefined || argument === null) return [];
  if (typeof argument !== 'object' && typeof argument !== 'function') {
    throw new TypeError(`Failed to ${what}: The provided value cannot be converted to a sequence.`);
  }
  if (argument[SymbolIterator] !== undefined) return elements(argument);
  const { transfer } = argument;
  if (transfer === undefined) return [];
  if (transfer === null || transfer[SymbolIterator] === undefined) {
    throw new TypeError(
      `Failed to ${what}: Failed to read the 'transfer' property from` +
        " 'StructuredSerializeOptions': The provided value cannot be converted to a sequence.",
    );
  }
  return elements(transfer);
}

/**
 * The buffers, ports and port handles of a transfer list.
 *
 * @param argument what the caller gave
 * @param source the port that sends, or undefined
 * @param what for the error text
 */
exports.readTransferList = function readTransferList(
  argument,
  source,
  what = "execute 'postMessage' on 'MessagePort'",
) {
  const values = toElements(argument, what);
  const list = { buffers: [], ports: [], handles: [] };
  for (let i = 0; i < values.length; i++) add(list, values[i], i, source, what);
  return list;
};

function add(list, value, index, source, what) {
  if (isArrayBuffer(value)) {
    ArrayPrototypePush(list.buffers, value);
    return;
  }
  const { unwrapPort } = require('web/message-port');
  const handle = unwrapPort(value);
  if (handle === undefined) fail(`Value at index ${index} does not have a transferable type.`, what);
  const { equals, isNeutered } = binding('message_port');
  for (let i = 0; i < list.handles.length; i++) {
    if (equals(list.handles[i], handle)) fail(`Port at index ${index} is a duplicate.`, what);
  }
  if (value === source) fail(`Port at index ${index} contains the source port.`, what);
  if (isNeutered(handle)) fail(`Port at index ${index} is already neutered.`, what);
  ArrayPrototypePush(list.ports, value);
  ArrayPrototypePush(list.handles, handle);
}

function fail(text, what) {
  const { DOMException } = require('web/dom-exception');
  throw new DOMException(`Failed to ${what}: ${text}`, 'DataCloneError');
}
