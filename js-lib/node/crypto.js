'use strict';

// Node's crypto module, as far as Java's message digests and random numbers carry.
//
// Differences from Node: no ciphers, keys, signatures or key derivation but pbkdf2; hashes and macs
// are no streams.

const hash = binding('hash');
const { bytes } = binding('random');
const { toUint8Array } = require('common/host-bytes');
const { crypto: webcrypto } = require('web/crypto');
const {
  error,
  invalidArgument,
  rangeError,
  requireFunction,
  requireString,
  unsupported,
} = require('node/errors');
const { nextTick } = require('node/next-tick');
const vendor = require('common/vendor');
const { ArrayBufferIsView } = primordials;

const { Buffer } = vendor('buffer');
const LARGEST = 2 ** 48;

function toBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function view(name, data, encoding) {
  if (typeof data === 'string') return Buffer.from(data, encoding);
  if (ArrayBufferIsView(data)) return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  const expected = 'of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer';
  throw invalidArgument(name, expected, data);
}

function encoded(buffer, encoding) {
  return encoding === undefined || encoding === 'buffer' ? buffer : buffer.toString(encoding);
}

/** A Hash or an Hmac. */
class Digest {
  #handle;
  #finished = false;

  constructor(handle) {
    this.#handle = handle;
  }

  update(data, encoding) {
    if (this.#finished) throw error('ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
    const { buffer, byteOffset, byteLength } = view('data', data, encoding);
    hash.update(this.#handle, buffer, byteOffset, byteLength);
    return this;
  }

  digest(encoding) {
    if (this.#finished) throw error('ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
    this.#finished = true;
    return encoded(toBuffer(toUint8Array(hash.digest(this.#handle))), encoding);
  }
}

class Hash extends Digest {
  #algorithm;

  constructor(algorithm) {
    super(hash.create(requireString('algorithm', algorithm)));
    this.#algorithm = algorithm;
  }

  copy() {
    throw unsupported(`crypto.Hash.copy() of ${this.#algorithm}`);
  }
}

class Hmac extends Digest {
  constructor(algorithm, key) {
    const { buffer, byteOffset, byteLength } = view('key', key);
    super(hash.createMac(requireString('hmac', algorithm), buffer, byteOffset, byteLength));
  }
}

function random(size) {
  if (typeof size !== 'number') throw invalidArgument('size', 'of type number', size);
  if (!(size >= 0 && size <= 2 ** 31 - 1)) {
    const range = '>= 0 && <= 2147483647';
    throw rangeError(
      'ERR_OUT_OF_RANGE',
      `The value of "size" is out of range. It must be ${range}. Received ${size}`,
    );
  }
  return toBuffer(toUint8Array(bytes(size)));
}

function randomBytes(size, callback) {
  const made = random(size);
  if (callback === undefined) return made;
  nextTick(requireFunction('callback', callback), null, made);
  return undefined;
}

function randomFillSync(target, offset = 0, size = target.byteLength - offset) {
  const place = new Uint8Array(target.buffer ?? target, (target.byteOffset ?? 0) + offset, size);
  place.set(random(size));
  return target;
}

function randomFill(target, ...rest) {
  const callback = requireFunction('callback', rest.pop());
  nextTick(callback, null, randomFillSync(target, ...rest));
}

function randomInt(min, max, callback) {
  if (max === undefined || typeof max === 'function') return randomInt(0, min, max);
  const range = max - min;
  if (!(range > 0 && range <= LARGEST)) {
    throw rangeError(
      'ERR_OUT_OF_RANGE',
      `The value of "max" is out of range. It must be greater than the value of "min" (${min}). Received ${max}`,
    );
  }
  const limit = LARGEST - (LARGEST % range);
  let number;
  do number = random(6).readUIntBE(0, 6);
  while (number >= limit);
  const result = min + (number % range);
  if (callback === undefined) return result;
  nextTick(requireFunction('callback', callback), null, result);
  return undefined;
}

function timingSafeEqual(a, b) {
  const left = new Uint8Array(a.buffer ?? a, a.byteOffset ?? 0, a.byteLength);
  const right = new Uint8Array(b.buffer ?? b, b.byteOffset ?? 0, b.byteLength);
  if (left.length !== right.length) {
    throw rangeError(
      'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH',
      'Input buffers must have the same byte length',
    );
  }
  let different = 0;
  for (let i = 0; i < left.length; i++) different |= left[i] ^ right[i];
  return different === 0;
}

function pbkdf2Sync(password, salt, iterations, length, digest) {
  const key = view('password', password);
  const block = Buffer.concat([view('salt', salt), Buffer.alloc(4)]);
  const parts = [];
  for (let size = 0, index = 1; size < length; index++) {
    block.writeUInt32BE(index, block.length - 4);
    let step = new Hmac(digest, key).update(block).digest();
    const sum = Buffer.from(step);
    for (let i = 1; i < iterations; i++) {
      step = new Hmac(digest, key).update(step).digest();
      for (let j = 0; j < sum.length; j++) sum[j] ^= step[j];
    }
    parts.push(sum);
    size += sum.length;
  }
  return Buffer.concat(parts).subarray(0, length);
}

const missing = [
  'createCipheriv',
  'createDecipheriv',
  'createSign',
  'createVerify',
  'createECDH',
  'createDiffieHellman',
  'createPrivateKey',
  'createPublicKey',
  'createSecretKey',
  'generateKeyPair',
  'generateKeyPairSync',
  'privateDecrypt',
  'privateEncrypt',
  'publicDecrypt',
  'publicEncrypt',
  'scrypt',
  'scryptSync',
  'hkdf',
  'hkdfSync',
  'sign',
  'verify',
];

module.exports = {
  Hash,
  Hmac,
  constants: {},
  createHash: (algorithm) => new Hash(algorithm),
  createHmac: (algorithm, key) => new Hmac(algorithm, key),
  getHashes: () => ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'],
  getRandomValues: (array) => webcrypto.getRandomValues(array),
  hash: (algorithm, data, encoding = 'hex') => new Hash(algorithm).update(data).digest(encoding),
  pbkdf2(password, salt, iterations, length, digest, callback) {
    requireFunction('callback', callback);
    nextTick(callback, null, pbkdf2Sync(password, salt, iterations, length, digest));
  },
  pbkdf2Sync,
  randomBytes,
  pseudoRandomBytes: randomBytes,
  randomFill,
  randomFillSync,
  randomInt,
  randomUUID: () => webcrypto.randomUUID(),
  timingSafeEqual,
  webcrypto,
};
for (const name of missing) {
  module.exports[name] = () => {
    throw unsupported(`crypto.${name}()`);
  };
}
