'use strict';

// Node's fs/promises: the work is done by the synchronous functions when they are called, the result
// comes in a later task.

const { functions, defer } = require('node/fs-sync');
const { constants } = require('node/fs-stats');
const { unsupported } = require('node/errors');
const { ReflectApply } = primordials;

function later(work) {
  return new Promise((resolve, reject) => {
    let settle;
    try {
      const value = work();
      settle = () => resolve(value);
    } catch (error) {
      settle = () => reject(error);
    }
    defer(settle);
  });
}

const wrapped = {};
for (const name of Object.keys(functions)) {
  wrapped[name] = (...args) => later(() => ReflectApply(functions[name], undefined, args));
}

/** An open file (Node, class FileHandle). */
class FileHandle {
  #descriptor;

  constructor(descriptor) {
    this.#descriptor = descriptor;
  }

  get fd() {
    return this.#descriptor;
  }

  appendFile(data, options) {
    return wrapped.writeFile(this.#descriptor, data, options);
  }

  async close() {
    if (this.#descriptor < 0) return;
    const descriptor = this.#descriptor;
    this.#descriptor = -1;
    await wrapped.close(descriptor);
  }

  datasync() {
    return wrapped.fsync(this.#descriptor);
  }

  async read(buffer, ...rest) {
    const target = buffer ?? require('node/buffer').Buffer.alloc(16384);
    const bytesRead = await wrapped.read(this.#descriptor, target, ...rest);
    return { bytesRead, buffer: target };
  }

  readFile(options) {
    return wrapped.readFile(this.#descriptor, options);
  }

  stat(options) {
    return wrapped.fstat(this.#descriptor, options);
  }

  sync() {
    return wrapped.fsync(this.#descriptor);
  }

  truncate(length) {
    return wrapped.ftruncate(this.#descriptor, length);
  }

  async write(data, ...rest) {
    const bytesWritten = await wrapped.write(this.#descriptor, data, ...rest);
    return { bytesWritten, buffer: data };
  }

  writeFile(data, options) {
    return wrapped.writeFile(this.#descriptor, data, options);
  }
}
const { asyncDispose } = primordials.Symbol;
if (asyncDispose !== undefined) FileHandle.prototype[asyncDispose] = FileHandle.prototype.close;

const descriptorOnly = ['close', 'fstat', 'fsync', 'ftruncate', 'read', 'write'];
const promises = { constants };
for (const name of Object.keys(wrapped)) {
  if (!descriptorOnly.includes(name)) promises[name] = wrapped[name];
}

const fileOrHandle = (file) => (file instanceof FileHandle ? file.fd : file);
promises.open = async (...args) => new FileHandle(await wrapped.open(...args));
for (const name of ['readFile', 'writeFile', 'appendFile']) {
  promises[name] = (file, ...rest) => wrapped[name](fileOrHandle(file), ...rest);
}
for (const name of ['watch', 'opendir', 'glob', 'statfs']) {
  promises[name] = () => {
    throw unsupported(`fs.promises.${name}()`);
  };
}

module.exports = promises;
