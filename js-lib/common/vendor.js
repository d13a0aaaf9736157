'use strict';

// The npm packages that are bundled into vendor/, each loaded when it is first asked for, and anew if
// that fails, for one because the stack ended.

const { Error, Map, MapPrototypeGet, MapPrototypeSet } = primordials;
const { compileVendor, PromisePrototypeThen, PromiseResolve, ReflectApply } = primordials;
const { reportException } = require('common/report');

const names = {
  __proto__: null,
  acorn: true,
  assert: true,
  buffer: true,
  events: true,
  inspect: true,
  'js-yaml': true,
  mocha: true,
  'mocha-reporters': true,
  path: true,
  querystring: true,
  stream: true,
  string_decoder: true,
  tr46: true,
  url: true,
  util: true,
  'whatwg-url': true,
};

/** Packages that want the real process and Buffer, and more of Node's modules. */
const wantsNode = { __proto__: null, mocha: true, 'mocha-reporters': true };

/** How a realm with Node gives them: globals() is [process, Buffer], load(name) a module. */
let node = null;

const loaded = new Map();
let usualEmit;

let nextTick = (callback, ...args) => {
  const run = () => ReflectApply(callback, undefined, args);
  PromisePrototypeThen(PromisePrototypeThen(PromiseResolve(), run), undefined, reportException);
};

/** As much of Node's process as the packages use; a realm without Node has no other. */
const process = {
  argv: [],
  browser: false,
  cwd: () => '/',
  emitWarning: () => {},
  env: {},
  execArgv: [],
  nextTick: (callback, ...args) => nextTick(callback, ...args),
  platform: 'linux',
  stderr: {},
  stdout: {},
  version: 'v24.18.1',
  versions: { node: '24.18.1' },
};

function vendor(name) {
  const known = MapPrototypeGet(loaded, name);
  if (known !== undefined && !known.broken) return known.exports;
  if (!names[name] && node !== null) return node.load(name);
  if (!names[name]) throw new Error(`Valence has no bundled package '${name}'`);
  const module = { exports: {}, broken: false };
  MapPrototypeSet(loaded, name, module);
  try {
    load(name, module);
  } catch (error) {
    module.broken = true;
    throw error;
  }
  return module.exports;
}

function load(name, module) {
  const compiled = compileVendor(name);
  if (wantsNode[name]) compiled(module.exports, vendor, module, ...node.globals());
  else compiled(module.exports, vendor, module, process, undefined);
  if (name === 'events') usualEmit = module.exports.prototype.emit;
}

module.exports = vendor;

/** In a realm with Node: its nextTick, working folder and the like. */
module.exports.adoptProcess = (real) => {
  nextTick = real.nextTick;
  process.cwd = real.cwd;
  process.emitWarning = real.emitWarning;
  process.platform = real.platform;
};

/** The emit of all emitters as it came, whatever user code has made of it since. */
module.exports.usualEmit = () => usualEmit;

/** For packages that want Node. */
module.exports.adoptNode = (given) => {
  node = given;
};
