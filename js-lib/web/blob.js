'use strict';

// Blob (File API, 3): bytes that cannot change, and a type.
//
// Difference: no stream().

const { markNew } = require('common/platform-object');
const { defineSerializable } = require('common/serializable');
const { TextDecoder, TextEncoder } = require('web/encoding');
const { defineInterface, toDictionary } = require('web/interface');
const { ArrayBufferIsView, ArrayBufferPrototypeGetByteLength, ArrayPrototypePush } = primordials;
const { ArrayBufferPrototypeSlice, Number, PromiseResolve, RegExpPrototypeTest } = primordials;
const { String, StringPrototypeReplace, StringPrototypeToLowerCase, SymbolIterator } = primordials;
const { TypeError, TypedArrayPrototypeGetBuffer, TypedArrayPrototypeGetByteLength } = primordials;
const { TypedArrayPrototypeGetByteOffset, TypedArrayPrototypeGetName, TypedArrayPrototypeSet } =
  primordials;
const { DataViewPrototypeGetBuffer, DataViewPrototypeGetByteLength } = primordials;
const { DataViewPrototypeGetByteOffset, Uint8Array, uncurryThis } = primordials;

const encode = uncurryThis(TextEncoder.prototype.encode);
const decode = uncurryThis(TextDecoder.prototype.decode);
const WHAT = "construct 'Blob'";

let bytesOf;
let isBlob;

function isArrayBuffer(value) {
  try {
    ArrayBufferPrototypeGetByteLength(value);
    return true;
  } catch {
    return false;
  }
}

function bytesOfView(view) {
  return TypedArrayPrototypeGetName(view) === undefined
    ? new Uint8Array(
        DataViewPrototypeGetBuffer(view),
        DataViewPrototypeGetByteOffset(view),
        DataViewPrototypeGetByteLength(view),
      )
    : new Uint8Array(
        TypedArrayPrototypeGetBuffer(view),
        TypedArrayPrototypeGetByteOffset(view),
        TypedArrayPrototypeGetByteLength(view),
      );
}

/** The bytes of one part; they may still be the caller's. */
function bytesOfPart(part, endings) {
  if (isBlob(part)) return bytesOf(part);
  if (ArrayBufferIsView(part)) return bytesOfView(part);
  if (typeof part === 'object' && part !== null && isArrayBuffer(part)) return new Uint8Array(part);
  const text = String(part);
  const written = endings === 'native' ? StringPrototypeReplace(text, /\r\n?/g, '\n') : text;
  return encode(new TextEncoder(), written);
}

function join(parts) {
  let size = 0;
  for (let i = 0; i < parts.length; i++) size += TypedArrayPrototypeGetByteLength(parts[i]);
  const all = new Uint8Array(size);
  for (let i = 0, at = 0; i < parts.length; i++) {
    TypedArrayPrototypeSet(all, parts[i], at);
    at += TypedArrayPrototypeGetByteLength(parts[i]);
  }
  return all;
}

function readParts(blobParts, endings) {
  if (blobParts === undefined) return [];
  const isObject = typeof blobParts === 'object' && blobParts !== null;
  if (!isObject || typeof blobParts[SymbolIterator] !== 'function') {
    throw new TypeError(`Failed to ${WHAT}: The provided value cannot be converted to a sequence.`);
  }
  const parts = [];
  for (const part of blobParts) ArrayPrototypePush(parts, bytesOfPart(part, endings));
  return parts;
}

function readEndings(endings) {
  if (endings === undefined) return 'transparent';
  const text = String(endings);
  if (text !== 'transparent' && text !== 'native') {
    throw new TypeError(
      `Failed to ${WHAT}: Failed to read the 'endings' property from 'BlobPropertyBag': ` +
        `The provided value '${text}' is not a valid enum value of type EndingType.`,
    );
  }
  return text;
}

function readType(type) {
  const text = type === undefined ? '' : String(type);
  return RegExpPrototypeTest(/[^\x20-\x7e]/, text) ? '' : StringPrototypeToLowerCase(text);
}

/** Where slice() begins or ends: from the end if negative, never outside. */
function bound(value, size, otherwise) {
  if (value === undefined) return otherwise;
  const number = Number(value);
  const whole = number !== number ? 0 : number < 0 ? -(-number | 0) : number;
  const from = whole < 0 ? size + whole : whole;
  return from < 0 ? 0 : from > size ? size : from - (from % 1);
}

class Blob {
  #bytes;
  #type;

  static {
    bytesOf = (blob) => blob.#bytes;
    isBlob = (value) => typeof value === 'object' && value !== null && #bytes in value;
  }

  constructor(blobParts = undefined, options = undefined) {
    const { endings, type } = toDictionary(options, WHAT);
    this.#bytes = join(readParts(blobParts, readEndings(endings)));
    this.#type = readType(type);
    markNew(this);
  }

  get size() {
    return TypedArrayPrototypeGetByteLength(this.#bytes);
  }

  get type() {
    return this.#type;
  }

  slice(start = undefined, end = undefined, contentType = undefined) {
    const size = TypedArrayPrototypeGetByteLength(this.#bytes);
    const from = bound(start, size, 0);
    const to = bound(end, size, size);
    const made = new Blob(undefined, { type: contentType });
    made.#bytes = new Uint8Array(copy(this.#bytes, from, to < from ? from : to));
    return made;
  }

  text() {
    return PromiseResolve(decode(new TextDecoder(), this.#bytes));
  }

  arrayBuffer() {
    return PromiseResolve(copy(this.#bytes));
  }

  bytes() {
    return PromiseResolve(new Uint8Array(copy(this.#bytes)));
  }
}

function copy(bytes, from = 0, to = TypedArrayPrototypeGetByteLength(bytes)) {
  return ArrayBufferPrototypeSlice(TypedArrayPrototypeGetBuffer(bytes), from, to);
}

exports.Blob = defineInterface(Blob);
exports.isBlob = isBlob;
/** An ArrayBuffer with exactly the bytes of a Blob, which must not be changed. */
exports.bufferOf = (blob) => TypedArrayPrototypeGetBuffer(bytesOf(blob));

defineSerializable('Blob', {
  has: isBlob,
  take: (blob) => [exports.bufferOf(blob), blob.type],
  make: (buffer, type) => new Blob([buffer], { type }),
});
