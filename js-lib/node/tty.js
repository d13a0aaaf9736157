'use strict';

// Node's tty, in a process without terminals.

const { unsupported } = require('node/errors');

class ReadStream {
  constructor() {
    throw unsupported('tty.ReadStream');
  }
}

class WriteStream {
  constructor() {
    throw unsupported('tty.WriteStream');
  }
}

module.exports = { isatty: () => false, ReadStream, WriteStream };
