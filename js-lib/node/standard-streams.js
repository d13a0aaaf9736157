'use strict';

// process.stdout, stderr and stdin. Writing is synchronous; standard input is at its end.

const { writeText, writeBytes } = binding('process');
const { markUncloneable } = require('common/platform-object');
const vendor = require('common/vendor');
const { nextTick } = require('node/next-tick');
const { invalidArgument } = require('node/errors');
const { ArrayBufferIsView } = primordials;

const EventEmitter = vendor('events');

function put(descriptor, chunk, encoding) {
  if (typeof chunk === 'string' && (encoding === undefined || /^utf-?8$/i.test(encoding))) {
    writeText(descriptor, chunk);
    return;
  }
  const bytes = typeof chunk === 'string' ? vendor('buffer').Buffer.from(chunk, encoding) : chunk;
  if (!ArrayBufferIsView(bytes)) {
    const expected = 'of type string or an instance of Buffer, TypedArray, or DataView';
    throw invalidArgument('chunk', expected, chunk);
  }
  writeBytes(descriptor, bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Looks like a tty.WriteStream that is no terminal. */
class OutputStream extends EventEmitter {
  writable = true;
  isTTY = false;
  writableNeedDrain = false;
  writableLength = 0;
  destroyed = false;
  columns = 80;
  rows = 24;

  constructor(descriptor) {
    super();
    this.fd = descriptor;
    markUncloneable(this);
  }

  write(chunk, encoding, callback) {
    if (typeof encoding === 'function') return this.write(chunk, undefined, encoding);
    put(this.fd, chunk, encoding);
    if (typeof callback === 'function') nextTick(callback);
    return true;
  }

  end(chunk, encoding, callback) {
    if (typeof chunk === 'function') return this.end(undefined, undefined, chunk);
    if (chunk !== undefined && chunk !== null) this.write(chunk, encoding);
    const done = typeof encoding === 'function' ? encoding : callback;
    if (typeof done === 'function') nextTick(done);
    return this;
  }

  cork() {}

  uncork() {}

  getColorDepth() {
    return 1;
  }

  hasColors() {
    return false;
  }
}

exports.stdout = new OutputStream(1);
exports.stderr = new OutputStream(2);

/** A Readable without content. */
exports.createStdin = () => {
  const { Readable } = vendor('stream');
  const stdin = new Readable({ read() {} });
  stdin.push(null);
  stdin.fd = 0;
  stdin.isTTY = false;
  return stdin;
};
