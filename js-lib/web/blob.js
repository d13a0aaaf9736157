'use strict';

// Blob and File (File API, 3 and 4): bytes that never change. Java holds them, so that the worlds of
// a document share them.
//
// Difference: stream() is not there, as there are no streams.

const host = binding('blob');
const { register } = require('common/bridge-wrappers');
const { toUint8Array } = require('common/host-bytes');
const { markNew } = require('common/platform-object');
const { defineSerializable } = require('common/serializable');
const { notSupported } = require('common/unsupported');
const { viewOf } = require('web/buffer-source');
const { TextDecoder, TextEncoder } = require('web/encoding');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');

const { ArrayPrototypePush, Date, DatePrototypeGetTime, MathMax, MathMin, MathTrunc } = primordials;
const { Number, PromiseReject, PromiseResolve, RegExpPrototypeTest } = primordials;
const { String, StringPrototypeReplace, StringPrototypeToLowerCase, SymbolIterator } = primordials;
const { TypeError, TypedArrayPrototypeGetBuffer, TypedArrayPrototypeGetByteLength } = primordials;
const { TypedArrayPrototypeSet, Uint8Array } = primordials;

/** What a constructor gets from js-lib, and never from user code. */
const KEY = { __proto__: null };

let dataOf;
let isBlob;

class Blob {
  #data;

  static {
    dataOf = (blob) => blob.#data;
    isBlob = (value) => typeof value === 'object' && value !== null && #data in value;
  }

  constructor(parts, options) {
    markNew(this);
    this.#data = parts === KEY ? options : newData('Blob', parts, options, null, 0);
    host.adopt(this.#data, this);
  }

  get size() {
    return host.size(this.#data);
  }

  get type() {
    return host.type(this.#data);
  }

  slice(start = 0, end = this.size, contentType = '') {
    const { size } = this;
    const from = position(start, size);
    const to = MathMax(position(end, size), from);
    return new Blob(KEY, host.slice(this.#data, from, to, mimeType(contentType)));
  }

  text() {
    return attempt(() => new TextDecoder().decode(bytesOf(this)));
  }

  arrayBuffer() {
    return attempt(() => TypedArrayPrototypeGetBuffer(bytesOf(this)));
  }

  bytes() {
    return attempt(() => bytesOf(this));
  }

  stream() {
    dataOf(this);
    throw notSupported('Blob.stream()');
  }
}

class File extends Blob {
  constructor(parts, name, options) {
    if (parts === KEY) {
      super(KEY, name);
      return;
    }
    requireArguments("construct 'File'", arguments.length, 2);
    const { lastModified } = toDictionary(options, "construct 'File'");
    const time = lastModified === undefined ? DatePrototypeGetTime(new Date()) : lastModified;
    super(KEY, newData('File', parts, options, String(name), MathTrunc(Number(time)) || 0));
  }

  get name() {
    return host.fileName(dataOf(this));
  }

  get lastModified() {
    return host.lastModified(dataOf(this));
  }

  get webkitRelativePath() {
    dataOf(this);
    return '';
  }
}

function attempt(read) {
  try {
    return PromiseResolve(read());
  } catch (error) {
    return PromiseReject(error);
  }
}

/** A fresh copy. */
const bytesOf = (blob) => toUint8Array(host.read(dataOf(blob)));

/** A relative start or end as a position within the size. */
function position(relative, size) {
  const index = MathTrunc(Number(relative)) || 0;
  return index < 0 ? MathMax(size + index, 0) : MathMin(index, size);
}

/** Lower case; nothing if there are other characters than printable ASCII. */
function mimeType(type) {
  const text = String(type);
  return RegExpPrototypeTest(/[^\u0020-\u007e]/, text) ? '' : StringPrototypeToLowerCase(text);
}

function newData(name, parts, options, fileName, lastModified) {
  const what = `construct '${name}'`;
  const { endings, type } = toDictionary(options, what);
  const chunks = toChunks(parts, what, readEndings(endings, what) === 'native');
  return host.create(
    join(chunks),
    type === undefined ? '' : mimeType(type),
    fileName,
    lastModified,
  );
}

function readEndings(endings, what) {
  const text = endings === undefined ? 'transparent' : String(endings);
  if (text !== 'transparent' && text !== 'native') {
    throw new TypeError(
      `Failed to ${what}: Failed to read the 'endings' property from 'BlobPropertyBag': ` +
        `The provided value '${text}' is not a valid enum value of type EndingType.`,
    );
  }
  return text;
}

function toChunks(parts, what, native) {
  const chunks = [];
  if (parts === undefined) return chunks;
  if (typeof parts !== 'object' || parts === null || parts[SymbolIterator] === undefined) {
    throw new TypeError(`Failed to ${what}: The provided value cannot be converted to a sequence.`);
  }
  for (const part of parts) ArrayPrototypePush(chunks, toBytes(part, native));
  return chunks;
}

function toBytes(part, native) {
  if (isBlob(part)) return bytesOf(part);
  const bytes = viewOf(part);
  if (bytes !== undefined) return bytes;
  const text = String(part);
  return new TextEncoder().encode(native ? StringPrototypeReplace(text, /\r\n|\r/g, '\n') : text);
}

function join(chunks) {
  let size = 0;
  for (let i = 0; i < chunks.length; i++) size += TypedArrayPrototypeGetByteLength(chunks[i]);
  const joined = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < chunks.length; i++) {
    TypedArrayPrototypeSet(joined, chunks[i], at);
    at += TypedArrayPrototypeGetByteLength(chunks[i]);
  }
  return TypedArrayPrototypeGetBuffer(joined);
}

register('blob', isBlob, dataOf);

/** Called by Java: this world's object for data that came from another world. */
exports.wrap = (data) => new (host.fileName(data) === null ? Blob : File)(KEY, data);

exports.isBlob = isBlob;
/** An ArrayBuffer with the bytes of a Blob, of its own. */
exports.bufferOf = (blob) => TypedArrayPrototypeGetBuffer(bytesOf(blob));
exports.Blob = defineInterface(Blob);
exports.File = defineInterface(File);

defineSerializable('Blob', {
  has: isBlob,
  take: (blob) => [exports.bufferOf(blob), blob.type],
  make: (buffer, type) => new Blob([buffer], { type }),
});

defineSerializable('File', {
  has: (value) => isBlob(value) && host.fileName(dataOf(value)) !== null,
  take: (file) => [exports.bufferOf(file), file.type, file.name, file.lastModified],
  make: (buffer, type, name, lastModified) => new File([buffer], name, { type, lastModified }),
});
