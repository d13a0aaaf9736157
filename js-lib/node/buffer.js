'use strict';

// Node's buffer module.

const buffer = require('common/vendor')('buffer');
const { invalidArgument } = require('node/errors');
const { ObjectDefineProperty, Uint8Array } = primordials;

// The library takes buffers only; in Node any bytes can be compared.
ObjectDefineProperty(buffer.Buffer.prototype, 'equals', {
  value: function equals(other) {
    if (!(other instanceof Uint8Array)) {
      throw invalidArgument('otherBuffer', 'an instance of Buffer or Uint8Array', other);
    }
    return buffer.Buffer.compare(this, other) === 0;
  },
  writable: true,
  enumerable: true,
  configurable: true,
});

// The bundler has renamed it.
ObjectDefineProperty(buffer.Buffer, 'name', { value: 'Buffer', configurable: true });

module.exports = {
  Buffer: buffer.Buffer,
  SlowBuffer: buffer.SlowBuffer,
  INSPECT_MAX_BYTES: 50,
  kMaxLength: buffer.kMaxLength,
  constants: { MAX_LENGTH: buffer.kMaxLength, MAX_STRING_LENGTH: 536870888 },
  atob: (text) => require('web/base64').atob(text),
  btoa: (text) => require('web/base64').btoa(text),
};
