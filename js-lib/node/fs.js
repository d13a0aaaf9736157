'use strict';

// Node's fs.
//
// Differences from Node: asynchronous functions do their work when they are called and only deliver
// the result later; nothing can be watched; folders are listed in the order of names.

const { defer, exists, functions } = require('node/fs-sync');
const { Dirent, Stats, constants } = require('node/fs-stats');
const { callUser } = require('common/report');
const { requireFunction, unsupported } = require('node/errors');
const { globalThis, ObjectDefineProperty, ReflectApply } = primordials;

const { Symbol } = globalThis;
const promisified = Symbol.for('nodejs.util.promisify.custom');

/** The function with a callback; what it gives besides the result is `extra`. */
function withCallback(name, work, extra) {
  const asynchronous = {
    [name](...args) {
      const callback = requireFunction('cb', args.pop());
      let results;
      try {
        const value = ReflectApply(work, undefined, args);
        results = value === undefined ? [null] : [null, value];
        if (extra !== undefined) results.push(extra(args));
      } catch (error) {
        if (error instanceof TypeError) throw error;
        results = [error];
      }
      defer(() => callUser(callback, undefined, results));
    },
  };
  return asynchronous[name];
}

const fs = {};
for (const name of Object.keys(functions)) {
  const work = functions[name];
  fs[name] = withCallback(
    name,
    work,
    name === 'read' || name === 'write' ? (args) => args[1] : undefined,
  );
  ObjectDefineProperty(work, 'name', { value: `${name}Sync` });
  fs[`${name}Sync`] = work;
}
fs.realpathSync.native = fs.realpathSync;
fs.realpath.native = fs.realpath;

fs.existsSync = exists;
fs.exists = (file, callback) => {
  requireFunction('cb', callback);
  const there = exists(file);
  defer(() => callUser(callback, undefined, [there]));
};
ObjectDefineProperty(fs.exists, promisified, {
  value: (file) => new Promise((resolve) => fs.exists(file, resolve)),
});

const streams = () => require('node/fs-streams');
fs.createReadStream = (path, options) => new (streams().ReadStream)(path, options);
fs.createWriteStream = (path, options) => new (streams().WriteStream)(path, options);

const missing = [
  'watch',
  'watchFile',
  'unwatchFile',
  'opendir',
  'opendirSync',
  'openAsBlob',
  'glob',
  'globSync',
  'statfs',
  'statfsSync',
  'fchmod',
  'fchmodSync',
  'chown',
  'chownSync',
  'lchown',
  'lchownSync',
  'fchown',
  'fchownSync',
  'readv',
  'readvSync',
  'writev',
  'writevSync',
  'futimes',
  'futimesSync',
  'lutimes',
  'lutimesSync',
];
for (const name of missing) {
  fs[name] = () => {
    throw unsupported(`fs.${name}()`);
  };
}

for (const [name, load] of [
  ['promises', () => require('node/fs-promises')],
  ['ReadStream', () => streams().ReadStream],
  ['WriteStream', () => streams().WriteStream],
]) {
  ObjectDefineProperty(fs, name, { get: load, enumerable: true, configurable: true });
}

Object.assign(fs, {
  Dirent,
  Stats,
  constants,
  F_OK: constants.F_OK,
  R_OK: constants.R_OK,
  W_OK: constants.W_OK,
  X_OK: constants.X_OK,
});

module.exports = fs;
