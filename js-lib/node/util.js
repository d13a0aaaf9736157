'use strict';

// Node's util module: the vendor package, with Node's own inspect and what the package lacks.

const vendor = require('common/vendor');
const { hide, invalidArgument, requireFunction } = require('node/errors');
const { process } = require('node/process');
const { ErrorCaptureStackTrace, globalThis, ReflectApply } = primordials;

const { Promise, Symbol } = globalThis;
const legacy = vendor('util');
const { inspect, format, formatWithOptions } = vendor('inspect');

const warned = new Set();

/** Prints a DeprecationWarning at the first call; one code is warned of once. */
function deprecate(fn, message, code) {
  let told = false;
  function deprecated(...args) {
    if (!told && !process.noDeprecation && !warned.has(code)) {
      told = true;
      if (code !== undefined) warned.add(code);
      process.emitWarning(message, 'DeprecationWarning', code);
    }
    return new.target ? Reflect.construct(fn, args, new.target) : ReflectApply(fn, this, args);
  }
  Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) deprecated.prototype = fn.prototype;
  return deprecated;
}

const custom = Symbol.for('nodejs.util.promisify.custom');

function promisify(original) {
  requireFunction('original', original);
  if (original[custom]) return requireFunction('util.promisify.custom', original[custom]);
  function promisified(...args) {
    return new Promise((resolve, reject) => {
      ReflectApply(original, this, [
        ...args,
        (error, value) => (error ? reject(error) : resolve(value)),
      ]);
    });
  }
  Object.setPrototypeOf(promisified, Object.getPrototypeOf(original));
  hide(promisified, custom, promisified);
  return Object.defineProperties(promisified, Object.getOwnPropertyDescriptors(original));
}
promisify.custom = custom;

function callbackify(original) {
  requireFunction('original', original);
  function callbackified(...args) {
    const callback = requireFunction('last argument', args.pop());
    const later = (...values) => process.nextTick(() => ReflectApply(callback, this, values));
    ReflectApply(original, this, args).then(
      (value) => later(null, value),
      (reason) => later(reason || falsyReason(reason)),
    );
  }
  return callbackified;
}

function falsyReason(reason) {
  const error = new Error('Promise was rejected with falsy value');
  error.code = 'ERR_FALSY_VALUE_REJECTION';
  error.reason = reason;
  return error;
}

function inherits(constructor, parent) {
  requireFunction('ctor', constructor);
  requireFunction('superCtor', parent);
  hide(constructor, 'super_', parent);
  Object.setPrototypeOf(constructor.prototype, parent.prototype);
}

function isDeepStrictEqual(a, b) {
  try {
    vendor('assert').deepStrictEqual(a, b);
    return true;
  } catch {
    return false;
  }
}

function stripVTControlCharacters(text) {
  return text.replace(/[\u001b\u009b][[\]()#;?]*(?:[\d;]*(?:[A-PR-TZcf-nq-uy=><~]|\u0007))/g, '');
}

const styles = { bold: [1, 22], italic: [3, 23], underline: [4, 24], dim: [2, 22] };
['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'].forEach((color, i) => {
  styles[color] = [30 + i, 39];
});
styles.gray = styles.grey = [90, 39];

function styleText(style, text) {
  let result = text;
  for (const name of [style].flat()) {
    const codes = styles[name];
    if (codes === undefined) throw invalidArgument('format', 'the name of a style', name);
    result = `\u001b[${codes[0]}m${result}\u001b[${codes[1]}m`;
  }
  return result;
}

function getCallSites(count = 8) {
  const holder = {};
  ErrorCaptureStackTrace(holder, getCallSites);
  const lines = String(holder.stack)
    .split('\n')
    .slice(1, count + 1);
  return lines.map((line) => {
    const [, functionName = '', scriptName, lineNumber, column] =
      /at (?:(.*) \()?(.*?):(\d+):(\d+)\)?$/.exec(line) ?? [];
    return { functionName, scriptName, lineNumber: +lineNumber, columnNumber: +column };
  });
}

async function aborted(signal) {
  if (signal.aborted) return;
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
}

function debuglog() {
  const log = () => {};
  log.enabled = false;
  return log;
}

module.exports = {
  ...legacy,
  aborted,
  callbackify,
  debug: debuglog,
  debuglog,
  deprecate,
  format,
  formatWithOptions,
  getCallSites,
  inherits,
  inspect,
  isArray: Array.isArray,
  isDeepStrictEqual,
  promisify,
  stripVTControlCharacters,
  styleText,
  toUSVString: (text) => `${text}`.toWellFormed(),
  types: {
    ...legacy.types,
    isNativeError: (value) => Error.isError?.(value) ?? value instanceof Error,
  },
};
for (const name of ['TextDecoder', 'TextEncoder']) {
  Object.defineProperty(module.exports, name, {
    get: () => require('web/encoding')[name],
    enumerable: true,
    configurable: true,
  });
}
Object.defineProperty(module.exports, 'parseArgs', {
  get: () => require('node/parse-args').parseArgs,
  enumerable: true,
  configurable: true,
});
