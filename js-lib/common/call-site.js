'use strict';

// Where user code called us, or where an error was made. Stacks show user frames only, as js-lib is
// internal to the engine.

const { Error, ErrorCaptureStackTrace, Number } = primordials;
const { Reflect, ReflectApply, ReflectSet, RegExpPrototypeExec, String, SyntaxError } = primordials;

const nowhere = { source: '', line: 0, column: 0 };
const place = /^(\S+?):(\d+):(\d+) /;
const frame = /^ {4}at (?:.* \()?(.+?):(\d+):(\d+)\)?$/m;

/** The first frame of a stack trace: {source, line, column}. */
function firstFrame(stack) {
  const match = typeof stack === 'string' ? RegExpPrototypeExec(frame, stack) : null;
  return match === null ? nowhere : site(match);
}

function site(match) {
  return { source: match[1], line: Number(match[2]), column: Number(match[3]) };
}

/** The user code that is calling js-lib now. */
exports.callSite = () => {
  const holder = {};
  const { prepareStackTrace, stackTraceLimit } = Error;
  try {
    ReflectSet(Error, 'prepareStackTrace', undefined);
    ReflectSet(Error, 'stackTraceLimit', 1);
    ErrorCaptureStackTrace(holder);
    return firstFrame(holder.stack);
  } catch {
    return nowhere;
  } finally {
    restore('prepareStackTrace', prepareStackTrace);
    restore('stackTraceLimit', stackTraceLimit);
  }
};

function restore(name, value) {
  if (value === undefined) Reflect.deleteProperty(Error, name);
  else ReflectSet(Error, name, value);
}

/** Where an error was made, as far as it tells: a syntax error does in its message. */
exports.siteOfError = (error) => {
  try {
    const match =
      error instanceof SyntaxError ? RegExpPrototypeExec(place, `${error.message}`) : null;
    return match === null ? firstFrame(error.stack) : site(match);
  } catch {
    return nowhere;
  }
};

/** The frames of the calling user code, one line each. */
exports.callerStack = () => {
  const holder = {};
  ReflectApply(ErrorCaptureStackTrace, Error, [holder]);
  const stack = String(holder.stack);
  const start = stack.indexOf('\n    at ');
  return start < 0 ? '' : stack.slice(start + 1);
};
