'use strict';

// The modules that come with the runtime: which names there are, and where they are in js-lib.

const electronModule = require('node/electron-module');
const { unsupported } = require('node/errors');
const vendor = require('common/vendor');
const { ObjectKeys, StringPrototypeSlice, StringPrototypeStartsWith } = primordials;

const loaders = {
  __proto__: null,
  assert: () => vendor('assert'),
  'assert/strict': () => vendor('assert').strict,
  buffer: () => require('node/buffer'),
  console: () => require('node/globals').console(),
  constants: () => require('node/constants').flat(),
  crypto: () => require('node/crypto'),
  events: () => require('node/events'),
  fs: () => require('node/fs'),
  'fs/promises': () => require('node/fs').promises,
  module: () => require('node/module').Module,
  os: () => require('node/os'),
  path: () => require('node/path'),
  'path/posix': () => require('node/path').posix,
  perf_hooks: () => require('node/perf-hooks'),
  process: () => require('node/process').process,
  querystring: () => vendor('querystring'),
  stream: () => vendor('stream'),
  'stream/promises': () => vendor('stream').promises,
  string_decoder: () => vendor('string_decoder'),
  timers: () => require('node/timers'),
  'timers/promises': () => require('node/timers-promises'),
  sys: () => require('node/util'),
  tty: () => require('node/tty'),
  url: () => require('node/url'),
  util: () => require('node/util'),
  worker_threads: () => require('node/worker-threads'),
  'util/types': () => require('node/util').types,
};

/** Modules that Node has and headless Valence has not: requiring one throws. */
const missing = [
  'async_hooks',
  'child_process',
  'cluster',
  'dgram',
  'diagnostics_channel',
  'dns',
  'dns/promises',
  'domain',
  'http',
  'http2',
  'https',
  'inspector',
  'inspector/promises',
  'net',
  'path/win32',
  'readline',
  'readline/promises',
  'repl',
  'stream/consumers',
  'stream/web',
  'tls',
  'trace_events',
  'v8',
  'vm',
  'wasi',
  'zlib',
];
for (let i = 0; i < missing.length; i++) {
  const name = missing[i];
  loaders[name] = () => {
    throw unsupported(`The Node module '${name}'`);
  };
}

const loaded = { __proto__: null };
const provided = { __proto__: null };

/** Adds a module, as test runners do. */
exports.provide = (name, load) => {
  loaders[name] = load;
  provided[name] = true;
};

/** Whether it is such a module; import finds the others by themselves. */
exports.isProvided = (request) => provided[request] === true;

function plain(request) {
  return StringPrototypeStartsWith(request, 'node:') ? StringPrototypeSlice(request, 5) : request;
}

/** Names without `node:`. */
exports.names = ObjectKeys(loaders);

exports.isBuiltin = (request) => loaders[plain(request)] !== undefined;

/** The exports of a builtin module, with or without `node:`. */
exports.load = (request) => {
  const name = plain(request);
  return (loaded[name] ??= loaders[name]());
};

/** process.getBuiltinModule: undefined for any other name. */
exports.find = (request) => (exports.isBuiltin(request) ? exports.load(request) : undefined);

/** Whether require answers without looking for a file. */
exports.answers = (request) => electronModule.has(request) || exports.isBuiltin(request);

exports.answer = (request) =>
  electronModule.has(request) ? electronModule.get() : exports.load(request);
