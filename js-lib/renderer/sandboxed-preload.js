'use strict';

// A preload script in a sandbox: a function with a few names of Node as its parameters.

const { globalThis, ReflectApply, RegExpPrototypeExec } = primordials;
const vendor = require('common/vendor');
const { clearImmediate, setImmediate } = require('renderer/immediates');
const { createRequire } = require('renderer/sandboxed-require');
const { compile, readText } = binding('module');

const PARAMETERS = 'require, process, exports, module, Buffer, global';
const IMMEDIATES = ', setImmediate, clearImmediate';
/** A script without any of these cannot see what its parameter Buffer is, nor whether it is loaded. */
const SEES_BUFFER = /Buffer|eval|arguments|\\u/;

/** Runs the script at `path`; throws what it throws. Service workers' have no immediates. */
exports.runSandboxed = (path, { electron, process, immediates = true }) => {
  const module = { exports: {} };
  const parameters = immediates ? PARAMETERS + IMMEDIATES : PARAMETERS;
  const text = readText(path);
  const script = compile(text, path, parameters);
  ReflectApply(script, undefined, [
    createRequire(electron),
    process,
    module.exports,
    module,
    RegExpPrototypeExec(SEES_BUFFER, text) === null ? undefined : vendor('buffer').Buffer,
    globalThis,
    setImmediate,
    clearImmediate,
  ]);
};
