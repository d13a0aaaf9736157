'use strict';

// Errors with a code, as Node throws them.

const { ArrayPrototypeJoin, Error, ObjectDefineProperty, RangeError, TypeError } = primordials;

function coded(Class) {
  return (code, message) => {
    const error = new Class(message);
    error.code = code;
    return error;
  };
}

const typeError = coded(TypeError);

exports.error = coded(Error);
exports.typeError = typeError;
exports.rangeError = coded(RangeError);

function received(value) {
  if (value === null || value === undefined) return `${value}`;
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value === 'object') return `an instance of ${value.constructor?.name ?? 'Object'}`;
  const text = typeof value === 'string' ? `'${value.slice(0, 25)}'` : String(value);
  return `type ${typeof value} (${text})`;
}

/** ERR_INVALID_ARG_TYPE: `expected` is such as "of type string". */
exports.invalidArgument = (name, expected, value) =>
  typeError(
    'ERR_INVALID_ARG_TYPE',
    `The "${name}" argument must be ${expected}. Received ${received(value)}`,
  );

exports.requireFunction = (name, value) => {
  if (typeof value !== 'function') throw exports.invalidArgument(name, 'of type function', value);
  return value;
};

exports.requireString = (name, value) => {
  if (typeof value !== 'string') throw exports.invalidArgument(name, 'of type string', value);
  return value;
};

/** A module that cannot be found, with what asked for it. */
exports.moduleNotFound = (request, requireStack) => {
  const stack = ArrayPrototypeJoin(requireStack, '\n- ');
  const error = new Error(
    `Cannot find module '${request}'${stack === '' ? '' : `\nRequire stack:\n- ${stack}`}`,
  );
  error.code = 'MODULE_NOT_FOUND';
  error.requireStack = requireStack;
  return error;
};

/** Says that headless Valence lacks `what`. */
exports.unsupported = (what) =>
  new Error(`${what} is not supported in Valence (see README, Differences)`);

exports.hide = (object, name, value) =>
  ObjectDefineProperty(object, name, {
    value,
    writable: true,
    enumerable: false,
    configurable: true,
  });
