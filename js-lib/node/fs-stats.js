'use strict';

// fs.Stats, fs.Dirent and fs.constants (Node, File system).

const { BigInt, globalThis } = primordials;

const { Date } = globalThis;
const TYPE = 0o170000;
const types = {
  isBlockDevice: 0o060000,
  isCharacterDevice: 0o020000,
  isDirectory: 0o040000,
  isFIFO: 0o010000,
  isFile: 0o100000,
  isSocket: 0o140000,
  isSymbolicLink: 0o120000,
};
const kinds = { file: 'isFile', directory: 'isDirectory', link: 'isSymbolicLink' };
const numbers = ['dev', 'ino', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'size', 'blksize', 'blocks'];
const times = ['atime', 'mtime', 'ctime', 'birthtime'];

class Stats {
  constructor(values, asBigInt = false) {
    const convert = asBigInt ? (value) => BigInt(Math.floor(value)) : (value) => value;
    numbers.forEach((name, i) => {
      this[name] = convert(values[i]);
    });
    times.forEach((name, i) => {
      this[`${name}Ms`] = convert(values[numbers.length + i]);
    });
    times.forEach((name, i) => {
      if (asBigInt) this[`${name}Ns`] = convert(values[numbers.length + i] * 1e6);
      this[name] = new Date(values[numbers.length + i]);
    });
  }
}

class Dirent {
  #kind;

  constructor(name, parentPath, kind) {
    this.name = name;
    this.parentPath = parentPath;
    this.#kind = kind;
  }

  static is(dirent, method) {
    return kinds[dirent.#kind] === method;
  }
}

const { is } = Dirent;
delete Dirent.is;

for (const method of Object.keys(types)) {
  Stats.prototype[method] = function () {
    return (Number(this.mode) & TYPE) === types[method];
  };
  Dirent.prototype[method] = function () {
    return is(this, method);
  };
}

exports.Stats = Stats;
exports.Dirent = Dirent;
exports.constants = {
  F_OK: 0,
  R_OK: 4,
  W_OK: 2,
  X_OK: 1,
  COPYFILE_EXCL: 1,
  COPYFILE_FICLONE: 2,
  COPYFILE_FICLONE_FORCE: 4,
  O_RDONLY: 0,
  O_WRONLY: 1,
  O_RDWR: 2,
  O_CREAT: 0x40,
  O_EXCL: 0x80,
  O_TRUNC: 0x200,
  O_APPEND: 0x400,
  O_SYNC: 0x101000,
  S_IFMT: TYPE,
  S_IFREG: types.isFile,
  S_IFDIR: types.isDirectory,
  S_IFCHR: types.isCharacterDevice,
  S_IFBLK: types.isBlockDevice,
  S_IFIFO: types.isFIFO,
  S_IFLNK: types.isSymbolicLink,
  S_IFSOCK: types.isSocket,
  S_IRUSR: 0o400,
  S_IWUSR: 0o200,
  S_IXUSR: 0o100,
};
