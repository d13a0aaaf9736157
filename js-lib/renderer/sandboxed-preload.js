'use strict';

// A preload script in a sandbox: a function with a few names of Node as its parameters, and a require
// that knows Electron and three modules.

const { Error, globalThis, ReflectApply, StringPrototypeStartsWith } = primordials;
const { StringPrototypeSlice } = primordials;
const vendor = require('common/vendor');
const { compile, readText } = binding('module');

const PARAMETERS =
  'require, process, exports, module, Buffer, global, setImmediate, clearImmediate';

const modules = {
  __proto__: null,
  events: () => vendor('events'),
  timers: () => require('node/timers'),
  url: () => require('node/url'),
};

const electronNames = ['electron', 'electron/common', 'electron/renderer'];

function requireFor(electron) {
  return (name) => {
    if (electronNames.includes(name)) return electron;
    const isNode = typeof name === 'string' && StringPrototypeStartsWith(name, 'node:');
    const load = modules[isNode ? StringPrototypeSlice(name, 'node:'.length) : name];
    if (load === undefined) throw new Error(`module not found: ${name}`);
    return load();
  };
}

/** Runs the script at `path`; throws what it throws. */
exports.runSandboxed = (path, { electron, process }) => {
  const { setImmediate, clearImmediate } = require('node/timers');
  const module = { exports: {} };
  const script = compile(readText(path), path, PARAMETERS);
  ReflectApply(script, undefined, [
    requireFor(electron),
    process,
    module.exports,
    module,
    vendor('buffer').Buffer,
    globalThis,
    setImmediate,
    clearImmediate,
  ]);
};
