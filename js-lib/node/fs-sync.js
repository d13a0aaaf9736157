'use strict';

// The synchronous functions of Node's fs. Their names here have no "Sync".

const host = binding('fs');
const { toUint8Array } = require('common/host-bytes');
const { Dirent, Stats, constants } = require('node/fs-stats');
const { invalidArgument, typeError } = require('node/errors');
const { process } = require('node/process');
const vendor = require('common/vendor');
const { ArrayBufferIsView, NumberIsInteger } = primordials;

const path = vendor('path');
const { Buffer } = vendor('buffer');
const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } = constants;
const STANDARD_STREAMS = ['stdin', 'stdout', 'stderr'];
const PIECE = 65536;

const flagNames = {
  r: O_RDONLY,
  'r+': O_RDWR,
  w: O_WRONLY | O_CREAT | O_TRUNC,
  wx: O_WRONLY | O_CREAT | O_TRUNC | O_EXCL,
  'w+': O_RDWR | O_CREAT | O_TRUNC,
  'wx+': O_RDWR | O_CREAT | O_TRUNC | O_EXCL,
  a: O_WRONLY | O_CREAT | O_APPEND,
  ax: O_WRONLY | O_CREAT | O_APPEND | O_EXCL,
  'a+': O_RDWR | O_CREAT | O_APPEND,
  'ax+': O_RDWR | O_CREAT | O_APPEND | O_EXCL,
};
flagNames.rs = flagNames.r;
flagNames['rs+'] = flagNames['r+'];
flagNames.as = flagNames.a;
flagNames['as+'] = flagNames['a+'];

function toFlags(flags) {
  if (typeof flags === 'number') return flags;
  const number = flagNames[flags];
  if (number === undefined) {
    throw typeError(
      'ERR_INVALID_ARG_VALUE',
      `The argument 'flags' is invalid. Received '${flags}'`,
    );
  }
  return number;
}

/** A path argument as text. */
function toPath(value, name = 'path') {
  let text = value;
  if (ArrayBufferIsView(value)) text = Buffer.from(value).toString();
  else if (typeof value?.href === 'string') text = require('node/url').fileURLToPath(value);
  if (typeof text !== 'string') {
    throw invalidArgument(name, 'of type string or an instance of Buffer or URL', value);
  }
  if (text.includes('\0')) {
    const reason = 'must be a string, Uint8Array, or URL without null bytes';
    throw typeError('ERR_INVALID_ARG_VALUE', `The argument '${name}' ${reason}`);
  }
  return text;
}

function toOptions(options, defaults) {
  if (typeof options === 'string') return { ...defaults, encoding: options };
  if (options === undefined || options === null || typeof options === 'function') return defaults;
  if (typeof options !== 'object') {
    throw invalidArgument('options', 'of type string or an instance of Object', options);
  }
  const { encoding } = options;
  if (typeof encoding === 'string' && encoding !== 'buffer' && !Buffer.isEncoding(encoding)) {
    const shown = `'${encoding}'`;
    throw typeError(
      'ERR_INVALID_ARG_VALUE',
      `The argument 'encoding' is invalid encoding. Received ${shown}`,
    );
  }
  return { ...defaults, ...options };
}

function toBytes(data, encoding) {
  if (typeof data === 'string') return Buffer.from(data, encoding ?? 'utf8');
  if (ArrayBufferIsView(data)) return data;
  const expected = 'of type string or an instance of Buffer, TypedArray, or DataView';
  throw invalidArgument('data', expected, data);
}

function toBuffer(hostBytes) {
  const bytes = toUint8Array(hostBytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const encoded = (buffer, encoding) =>
  encoding === undefined || encoding === null || encoding === 'buffer'
    ? buffer
    : buffer.toString(encoding);

function readRest(descriptor) {
  const pieces = [];
  for (;;) {
    const piece = toBuffer(host.read(descriptor, PIECE, -1));
    if (piece.length === 0) return Buffer.concat(pieces);
    pieces.push(piece);
  }
}

function readFile(file, options) {
  const { encoding, flag } = toOptions(options, { encoding: null, flag: 'r' });
  if (NumberIsInteger(file)) return encoded(file < 3 ? Buffer.alloc(0) : readRest(file), encoding);
  const name = toPath(file);
  if (flag !== 'r') return withOpen(name, flag, (fd) => encoded(readRest(fd), encoding));
  if (encoding === 'utf8' || encoding === 'utf-8') return host.readText(name);
  return encoded(toBuffer(host.readFile(name)), encoding);
}

function withOpen(file, flags, use) {
  const descriptor = open(file, flags);
  try {
    return use(descriptor);
  } finally {
    host.close(descriptor);
  }
}

function writeFile(file, data, options) {
  const { encoding, flag, mode } = toOptions(options, { encoding: 'utf8', flag: 'w' });
  const bytes = toBytes(data, encoding);
  if (NumberIsInteger(file)) {
    write(file, bytes);
    return;
  }
  withOpen(file, flag, (descriptor) => write(descriptor, bytes));
  if (mode !== undefined && mode !== 0o666) chmod(file, mode);
}

function appendFile(file, data, options) {
  writeFile(file, data, { ...toOptions(options, {}), flag: 'a' });
}

function open(file, flags = 'r') {
  return host.open(toPath(file), toFlags(flags));
}

/** read(fd, buffer, offset, length, position) or read(fd, buffer, options). */
function read(descriptor, buffer, offsetOrOptions, length, position) {
  const options =
    typeof offsetOrOptions === 'object' && offsetOrOptions !== null
      ? offsetOrOptions
      : { offset: offsetOrOptions, length, position };
  const offset = options.offset ?? 0;
  const wanted = options.length ?? buffer.byteLength - offset;
  const at = options.position ?? -1;
  const bytes = toUint8Array(host.read(descriptor, wanted, Number(at)));
  new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).set(bytes, offset);
  return bytes.length;
}

/** write(fd, buffer, offset, length, position) or write(fd, string, position, encoding). */
function write(descriptor, data, offset, length, position) {
  if (typeof data === 'string') {
    return writeBytes(descriptor, Buffer.from(data, length ?? 'utf8'), 0, undefined, offset);
  }
  if (typeof offset === 'object' && offset !== null) {
    return writeBytes(descriptor, toBytes(data), offset.offset, offset.length, offset.position);
  }
  return writeBytes(descriptor, toBytes(data), offset, length, position);
}

function writeBytes(descriptor, bytes, offset, length, position) {
  const start = offset ?? 0;
  const size = length ?? bytes.byteLength - start;
  const at = typeof position === 'number' ? position : -1;
  if (descriptor === 1 || descriptor === 2) {
    const part = new Uint8Array(bytes.buffer, bytes.byteOffset + start, size);
    process[STANDARD_STREAMS[descriptor]].write(part);
    return size;
  }
  return host.write(descriptor, bytes.buffer, bytes.byteOffset + start, size, at);
}

function statOf(file, options, followLinks) {
  try {
    return new Stats(host.stat(toPath(file), followLinks), options?.bigint);
  } catch (error) {
    if (
      options?.throwIfNoEntry === false &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    ) {
      return undefined;
    }
    throw error;
  }
}

function mkdir(file, options) {
  const recursive = typeof options === 'object' && options !== null && options.recursive === true;
  return host.mkdir(toPath(file), recursive) ?? undefined;
}

function readdir(file, options) {
  const { encoding, withFileTypes, recursive } = toOptions(options, { encoding: 'utf8' });
  const root = toPath(file);
  const result = [];
  const visit = (folder, prefix) => {
    const entries = host.readdir(folder);
    for (let i = 0; i < entries.length; i += 2) {
      const [name, kind] = [entries[i], entries[i + 1]];
      if (withFileTypes) result.push(new Dirent(name, folder, kind));
      else result.push(encoded(encoding === 'buffer' ? Buffer.from(prefix + name) : prefix + name));
      if (recursive && kind === 'directory') visit(path.join(folder, name), `${prefix}${name}/`);
    }
  };
  visit(root, '');
  return result;
}

function rm(file, { recursive = false, force = false } = {}) {
  const name = toPath(file);
  const stats = statOf(name, { throwIfNoEntry: !force }, false);
  if (stats === undefined) return;
  if (!stats.isDirectory()) {
    host.unlink(name);
    return;
  }
  if (!recursive) {
    const message = `Path is a directory: rm returned EISDIR (is a directory) ${name}`;
    throw Object.assign(new Error(message), {
      name: 'SystemError',
      code: 'ERR_FS_EISDIR',
      errno: 21,
      syscall: 'rm',
      path: name,
    });
  }
  host.rm(name);
}

function rmdir(file) {
  host.rmdir(toPath(file));
}

function unlink(file) {
  host.unlink(toPath(file));
}

function rename(from, to) {
  host.rename(toPath(from, 'oldPath'), toPath(to, 'newPath'));
}

function copyFile(from, to, mode = 0) {
  const exclusive = (mode & constants.COPYFILE_EXCL) !== 0;
  host.copyFile(toPath(from, 'src'), toPath(to, 'dest'), exclusive);
}

function cp(from, to, options = {}) {
  const { recursive = false, force = true, errorOnExist = false, filter = () => true } = options;
  const [source, target] = [toPath(from, 'src'), toPath(to, 'dest')];
  if (!filter(source, target)) return;
  if (!statOf(source, undefined, true).isDirectory()) {
    if (force || !host.exists(target)) {
      mkdir(path.dirname(target), { recursive: true });
      copyFile(source, target);
    } else if (errorOnExist) copyFile(source, target, constants.COPYFILE_EXCL);
    return;
  }
  if (!recursive) {
    const message = `Recursive option not enabled, cannot copy a directory: ${source}`;
    throw Object.assign(new Error(message), { code: 'ERR_FS_EISDIR', syscall: 'cp', path: source });
  }
  mkdir(target, { recursive: true });
  for (const name of readdir(source)) {
    cp(path.join(source, name), path.join(target, name), options);
  }
}

function mkdtemp(prefix, options) {
  const { encoding } = toOptions(options, { encoding: 'utf8' });
  const name = host.mkdtemp(toPath(prefix, 'prefix'));
  return encoding === 'buffer' ? Buffer.from(name) : name;
}

function toMode(mode) {
  return typeof mode === 'string' ? parseInt(mode, 8) : mode;
}

function chmod(file, mode) {
  host.chmod(toPath(file), toMode(mode));
}

const toMillis = (time) => (typeof time === 'number' ? time * 1000 : new Date(time).getTime());

function utimes(file, accessed, modified) {
  host.utimes(toPath(file), toMillis(accessed), toMillis(modified));
}

function truncate(file, length = 0) {
  withOpen(file, 'r+', (descriptor) => host.truncate(descriptor, length));
}

/** Everything that has a callback form too. */
exports.functions = {
  access: (file, mode = constants.F_OK) => host.access(toPath(file), mode),
  appendFile,
  chmod,
  close: (descriptor) => host.close(descriptor),
  copyFile,
  cp,
  fstat: (descriptor, options) => new Stats(host.statOpen(descriptor), options?.bigint),
  fsync: (descriptor) => host.sync(descriptor),
  ftruncate: (descriptor, length = 0) => host.truncate(descriptor, length),
  link: (existing, file) => host.link(toPath(existing, 'existingPath'), toPath(file, 'newPath')),
  lstat: (file, options) => statOf(file, options, false),
  mkdir,
  mkdtemp,
  open,
  read,
  readFile,
  readdir,
  readlink: (file) => host.readlink(toPath(file)),
  realpath: (file) => host.realpath(toPath(file)),
  rename,
  rm,
  rmdir,
  stat: (file, options) => statOf(file, options, true),
  symlink: (target, file) => host.symlink(toPath(target, 'target'), toPath(file)),
  truncate,
  unlink,
  utimes,
  write,
  writeFile,
};

exports.exists = (file) => {
  try {
    return host.exists(toPath(file));
  } catch {
    return false;
  }
};

exports.defer = (callback) => host.defer(callback);
exports.toPath = toPath;
