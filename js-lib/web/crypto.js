'use strict';

// Crypto (Web Cryptography, 10). Difference: there is no `subtle`, as in an insecure context.

const { bytes } = binding('random');
const { toUint8Array } = require('common/host-bytes');
const { markNew } = require('common/platform-object');
const { DOMException } = require('web/dom-exception');
const { defineInterface, requireArguments } = require('web/interface');
const { ArrayFrom, StringPrototypeStartsWith, TypedArrayPrototypeGetName, TypeError } = primordials;
const { Uint8Array } = primordials;

const QUOTA = 65536;
const ours = {};

function isIntegerArray(value) {
  const name = TypedArrayPrototypeGetName(value);
  return name !== undefined && !StringPrototypeStartsWith(name, 'Float');
}

class Crypto {
  constructor(token) {
    if (token !== ours) throw new TypeError('Illegal constructor');
    markNew(this);
  }

  getRandomValues(array) {
    const what = "execute 'getRandomValues' on 'Crypto'";
    requireArguments(what, arguments.length, 1);
    if (!isIntegerArray(array)) {
      throw new DOMException(
        `Failed to ${what}: The provided value is not an integer-typed array.`,
        'TypeMismatchError',
      );
    }
    if (array.byteLength > QUOTA) {
      throw new DOMException(
        `Failed to ${what}: The ArrayBufferView's byte length (${array.byteLength}) exceeds the number of bytes of entropy available via this API (${QUOTA}).`,
        'QuotaExceededError',
      );
    }
    const target = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    target.set(toUint8Array(bytes(array.byteLength)));
    return array;
  }

  randomUUID() {
    const random = toUint8Array(bytes(16));
    random[6] = (random[6] & 0x0f) | 0x40;
    random[8] = (random[8] & 0x3f) | 0x80;
    const hex = ArrayFrom(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
    return `${parts.join('-')}-${hex.slice(20)}`;
  }
}

exports.Crypto = defineInterface(Crypto);
exports.crypto = new Crypto(ours);
