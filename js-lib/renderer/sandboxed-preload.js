'use strict';

// A preload script in a sandbox: a function with a few names of Node as its parameters.

const { globalThis, ReflectApply } = primordials;
const vendor = require('common/vendor');
const { clearImmediate, setImmediate } = require('renderer/immediates');
const { createRequire } = require('renderer/sandboxed-require');
const { compile, readText } = binding('module');

const PARAMETERS =
  'require, process, exports, module, Buffer, global, setImmediate, clearImmediate';

/** Runs the script at `path`; throws what it throws. */
exports.runSandboxed = (path, { electron, process }) => {
  const module = { exports: {} };
  const script = compile(readText(path), path, PARAMETERS);
  ReflectApply(script, undefined, [
    createRequire(electron),
    process,
    module.exports,
    module,
    vendor('buffer').Buffer,
    globalThis,
    setImmediate,
    clearImmediate,
  ]);
};
