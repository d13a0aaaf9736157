'use strict';

// fs.ReadStream and fs.WriteStream (Node, File system), on the callback functions of fs.

const { functions, defer, toPath } = require('node/fs-sync');
const { callUser } = require('common/report');
const { Readable, Writable } = require('common/vendor')('stream');
const { Buffer } = require('common/vendor')('buffer');

function attempt(callback, work) {
  let result;
  try {
    result = [null, work()];
  } catch (error) {
    result = [error];
  }
  defer(() => callUser(callback, undefined, result));
}

function toOptions(options) {
  return typeof options === 'string' ? { encoding: options } : { ...options };
}

function openStream(stream, flags, callback) {
  if (stream.fd !== null) {
    defer(() => callUser(callback, undefined, []));
    return;
  }
  attempt(
    (error, descriptor) => {
      if (error) {
        callback(error);
        return;
      }
      stream.fd = descriptor;
      stream.pending = false;
      callback();
      stream.emit('open', descriptor);
      stream.emit('ready');
    },
    () => functions.open(stream.path, flags),
  );
}

function closeStream(stream, error, callback) {
  const descriptor = stream.fd;
  stream.fd = null;
  if (descriptor === null || !stream.autoClose) callback(error);
  else
    attempt(
      (failure) => callback(failure ?? error),
      () => functions.close(descriptor),
    );
}

class ReadStream extends Readable {
  constructor(path, options) {
    const {
      encoding,
      fd = null,
      start,
      end = Infinity,
      autoClose = true,
      flags = 'r',
      ...rest
    } = toOptions(options);
    super({ highWaterMark: 65536, ...rest, encoding, autoDestroy: autoClose, emitClose: true });
    Object.assign(this, { path: fd === null ? toPath(path) : path, fd, flags, start, end });
    this.autoClose = autoClose;
    this.pending = fd === null;
    this.bytesRead = 0;
  }

  _construct(callback) {
    openStream(this, this.flags, callback);
  }

  _read(size) {
    const position = this.start === undefined ? -1 : this.start + this.bytesRead;
    const left = this.end - (this.start ?? 0) - this.bytesRead + 1;
    const buffer = Buffer.alloc(Math.max(0, Math.min(size, left)));
    attempt(
      (error, count) => {
        if (error) {
          this.destroy(error);
          return;
        }
        this.bytesRead += count;
        this.push(count === 0 ? null : buffer.subarray(0, count));
      },
      () => (buffer.length === 0 ? 0 : functions.read(this.fd, buffer, 0, buffer.length, position)),
    );
  }

  _destroy(error, callback) {
    closeStream(this, error, callback);
  }

  close(callback) {
    if (callback) this.once('close', callback);
    this.destroy();
  }
}

class WriteStream extends Writable {
  constructor(path, options) {
    const {
      fd = null,
      start,
      autoClose = true,
      flags = 'w',
      encoding,
      ...rest
    } = toOptions(options);
    super({ ...rest, decodeStrings: true, autoDestroy: autoClose, emitClose: true });
    Object.assign(this, { path: fd === null ? toPath(path) : path, fd, flags, start });
    this.autoClose = autoClose;
    this.pending = fd === null;
    this.bytesWritten = 0;
    if (encoding) this.setDefaultEncoding(encoding);
  }

  _construct(callback) {
    openStream(this, this.flags, callback);
  }

  _write(chunk, _encoding, callback) {
    const position = this.start === undefined ? undefined : this.start + this.bytesWritten;
    attempt(
      (error, count) => {
        this.bytesWritten += count ?? 0;
        callback(error);
      },
      () => functions.write(this.fd, chunk, 0, chunk.length, position),
    );
  }

  _destroy(error, callback) {
    closeStream(this, error, callback);
  }

  close(callback) {
    if (callback) this.once('close', callback);
    this.end();
  }
}

exports.ReadStream = ReadStream;
exports.WriteStream = WriteStream;
