'use strict';

// A preload script in a sandbox: a function with a few names of Node as its parameters.

const { globalThis, ReflectApply } = primordials;
const vendor = require('common/vendor');
const { clearImmediate, setImmediate } = require('renderer/immediates');
const { createRequire } = require('renderer/sandboxed-require');
const { compile, readText } = binding('module');

const PARAMETERS = 'require, process, exports, module, Buffer, global';
const IMMEDIATES = ', setImmediate, clearImmediate';

/** Runs the script at `path`; throws what it throws. Service workers' have no immediates. */
exports.runSandboxed = (path, { electron, process, immediates = true }) => {
  const module = { exports: {} };
  const parameters = immediates ? PARAMETERS + IMMEDIATES : PARAMETERS;
  const script = compile(readText(path), path, parameters);
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
