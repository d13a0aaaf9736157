'use strict';

// TextEncoder and TextDecoder (Encoding standard, 8). Java does the bulk of the work.
//
// Differences: of the legacy encodings only windows-1252 (latin1) and UTF-16 are there; any other
// label is a RangeError.

const { encode, decode, decodeWindows1252, incomplete } = binding('encoding');
const { toUint8Array } = require('common/host-bytes');
const { encodingOf } = require('web/encoding-labels');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { ArrayBuffer, ArrayBufferIsView, RangeError, String, TypeError, Uint8Array } = primordials;
const { StringFromCharCode, StringPrototypeCharCodeAt } = primordials;

const SHORT = 64;
const BYTE_ORDER_MARK = '\uFEFF';

/** The bytes of a short ASCII text without a call to Java, or undefined. */
function encodeAscii(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = StringPrototypeCharCodeAt(text, i);
    if (unit > 0x7f) return undefined;
    bytes[i] = unit;
  }
  return bytes;
}

function encodeText(text) {
  return (text.length <= SHORT ? encodeAscii(text) : undefined) ?? toUint8Array(encode(text));
}

class TextEncoder {
  #encoding = 'utf-8';

  get encoding() {
    return this.#encoding;
  }

  encode(input = '') {
    return encodeText(String(input));
  }

  encodeInto(source, destination) {
    const what = "execute 'encodeInto' on 'TextEncoder'";
    requireArguments(what, arguments.length, 2);
    if (!(destination instanceof Uint8Array)) {
      throw new TypeError(`Failed to ${what}: parameter 2 is not of type 'Uint8Array'.`);
    }
    return fill(destination, encodeText(String(source)));
  }
}

/** Copies as many whole characters as fit; counts the UTF-16 units read and the bytes written. */
function fill(destination, bytes) {
  let written = 0;
  let read = 0;
  while (written < bytes.length) {
    const size = characterSize(bytes[written]);
    if (written + size > destination.length) break;
    for (let i = 0; i < size; i++) destination[written + i] = bytes[written + i];
    written += size;
    read += size === 4 ? 2 : 1;
  }
  return { read, written };
}

function characterSize(lead) {
  if (lead < 0x80) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function isBuffer(value) {
  return value instanceof ArrayBuffer || value instanceof SharedArrayBuffer;
}

function toBytes(input, what) {
  if (input === undefined) return new Uint8Array(0);
  if (isBuffer(input)) return new Uint8Array(input);
  if (ArrayBufferIsView(input)) {
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  }
  throw new TypeError(
    `Failed to ${what}: parameter 1 is not of type 'ArrayBuffer' or 'ArrayBufferView'.`,
  );
}

function concat(head, tail) {
  if (head.length === 0) return tail;
  const all = new Uint8Array(head.length + tail.length);
  all.set(head);
  all.set(tail, head.length);
  return all;
}

/** How each encoding decodes bytes, and how many bytes at their end wait for more. */
const decoders = {
  __proto__: null,
  'utf-8': {
    decode: (bytes, fatal) => decode(bytes.buffer, bytes.byteOffset, bytes.length, fatal),
    incomplete: (bytes) => incomplete(bytes.buffer, bytes.byteOffset, bytes.length),
  },
  'utf-16le': utf16(true),
  'utf-16be': utf16(false),
  'windows-1252': {
    decode: (bytes) => decodeWindows1252(bytes.buffer, bytes.byteOffset, bytes.length),
    incomplete: () => 0,
  },
};

function utf16(littleEndian) {
  const unitAt = (bytes, i) =>
    littleEndian ? bytes[i] | (bytes[i + 1] << 8) : (bytes[i] << 8) | bytes[i + 1];
  return {
    decode(bytes, fatal) {
      let text = '';
      for (let i = 0; i + 1 < bytes.length; i += 2) text += StringFromCharCode(unitAt(bytes, i));
      const bad = bytes.length % 2 === 1;
      if (fatal && (bad || !text.isWellFormed())) throw notValid();
      return text.toWellFormed() + (bad ? '\uFFFD' : '');
    },
    incomplete(bytes) {
      const odd = bytes.length % 2;
      const last = bytes.length - odd - 2;
      return last >= 0 && (unitAt(bytes, last) & 0xfc00) === 0xd800 ? odd + 2 : odd;
    },
  };
}

function notValid() {
  return new TypeError('The encoded data was not valid.');
}

class TextDecoder {
  #encoding;
  #fatal;
  #ignoreBOM;
  #pending = new Uint8Array(0);
  #begun = false;

  constructor(label = 'utf-8', options = undefined) {
    const encoding = encodingOf(String(label));
    if (encoding === undefined) {
      throw new RangeError(
        `Failed to construct 'TextDecoder': The encoding label provided ('${label}') is invalid.`,
      );
    }
    const { fatal, ignoreBOM } = toDictionary(options, "construct 'TextDecoder'");
    this.#encoding = encoding;
    this.#fatal = !!fatal;
    this.#ignoreBOM = !!ignoreBOM;
  }

  get encoding() {
    return this.#encoding;
  }

  get fatal() {
    return this.#fatal;
  }

  get ignoreBOM() {
    return this.#ignoreBOM;
  }

  decode(input = undefined, options = undefined) {
    const what = "execute 'decode' on 'TextDecoder'";
    const stream = !!toDictionary(options, what).stream;
    const bytes = concat(this.#pending, toBytes(input, what));
    const decoder = decoders[this.#encoding];
    const complete = bytes.length - (stream ? decoder.incomplete(bytes) : 0);
    this.#pending = stream ? bytes.slice(complete) : new Uint8Array(0);
    try {
      return this.#begin(decoder.decode(bytes.subarray(0, complete), this.#fatal));
    } finally {
      if (!stream) this.#begun = false;
    }
  }

  /** Takes the byte order mark off the beginning of a stream. */
  #begin(text) {
    const first = !this.#begun && text !== '';
    if (first) this.#begun = true;
    const marked = first && !this.#ignoreBOM && this.#encoding !== 'windows-1252';
    return marked && text[0] === BYTE_ORDER_MARK ? text.slice(1) : text;
  }
}

exports.TextEncoder = defineInterface(TextEncoder);
exports.TextDecoder = defineInterface(TextDecoder);
