'use strict';

// Node's buffer module.

const buffer = require('common/vendor')('buffer');

module.exports = {
  Buffer: buffer.Buffer,
  SlowBuffer: buffer.SlowBuffer,
  INSPECT_MAX_BYTES: 50,
  kMaxLength: buffer.kMaxLength,
  constants: { MAX_LENGTH: buffer.kMaxLength, MAX_STRING_LENGTH: 536870888 },
  atob: (text) => require('web/base64').atob(text),
  btoa: (text) => require('web/base64').btoa(text),
};
