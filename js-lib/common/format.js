'use strict';

// Values as text for people: vendor inspect, loaded when the first value needs it.

const { ArrayPrototypeJoin, ArrayPrototypeMap, Error, String } = primordials;

const quiet = { __proto__: null, undefined: true, boolean: true, string: true, bigint: true };

let loaded;

function vendor() {
  return (loaded ??= require('common/vendor')('inspect'));
}

/** The text of a primitive as console.log shows it, or undefined for what inspect has to show. */
function plain(value) {
  if (value === null) return 'null';
  if (typeof value === 'number') return value === 0 && 1 / value < 0 ? '-0' : `${value}`;
  if (typeof value === 'bigint') return `${value}n`;
  return quiet[typeof value] ? `${value}` : undefined;
}

/** Like Node's util.inspect, but what cannot be inspected is described instead of throwing. */
function inspect(value, options) {
  try {
    return vendor().inspect(value, options);
  } catch (error) {
    return `[${kindOf(value)} that cannot be inspected: ${reasonOf(error)}]`;
  }
}

function kindOf(value) {
  return typeof value === 'function' ? 'Function' : 'Object';
}

function reasonOf(error) {
  try {
    return error instanceof Error ? String(error.message) : typeof error;
  } catch {
    return 'an error without a message';
  }
}

function formatEach(args) {
  const texts = ArrayPrototypeMap(args, (arg) => plain(arg) ?? inspect(arg));
  return ArrayPrototypeJoin(texts, ' ');
}

/** The text of console.log's arguments (Console standard, 2.2 Formatter). */
exports.format = (args) => {
  if (args.length === 0) return '';
  const hasFormat = args.length > 1 && typeof args[0] === 'string' && args[0].includes('%');
  if (!hasFormat) return formatEach(args);
  try {
    return vendor().formatWithOptions({}, ...args);
  } catch {
    return formatEach(args);
  }
};

exports.inspect = inspect;

/** An error as an uncaught one is shown: its stack, or the value itself. */
exports.describeError = (error) => {
  try {
    if (error instanceof Error && typeof error.stack === 'string') return error.stack;
  } catch {
    return 'an error whose stack cannot be read';
  }
  return plain(error) ?? inspect(error);
};
