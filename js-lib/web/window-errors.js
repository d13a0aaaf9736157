'use strict';

// What becomes of errors that a window's or worker's code does not catch (HTML standard, 8.1.4).
//
// Difference: `rejectionhandled` is never fired, as the engine does not tell.

const { write } = binding('console');
const { siteOfError } = require('common/call-site');
const { describeError } = require('common/format');
const { setRejectionReporter, setReporter } = require('common/report');
const { defineEventHandler, fire, makeEventTarget } = require('web/event-target');
const { Error, String } = primordials;

/** An error's name and message, without its stack. */
function headline(error) {
  try {
    return error instanceof Error ? String(error) : describeError(error);
  } catch {
    return describeError(error);
  }
}

function printUncaught({ lineno, filename }, text) {
  write('error', text(), lineno, filename);
}

function print(prefix, error) {
  const { line, source } = siteOfError(error);
  write('error', `${prefix} ${describeError(error)}`, line, source);
}

let reportThrough = () => {};

/** Fires `error` at the global object, whose handlers may cancel; not while they run themselves. */
function uncaughtReporter(target, unhandled) {
  let reporting = false;
  return (init, error, text) => {
    if (reporting) return unhandled(init, text);
    reporting = true;
    try {
      const { ErrorEvent } = require('web/error-event');
      const event = { ...init, error, cancelable: true };
      if (fire(target, 'error', ErrorEvent, event)) unhandled(init, text);
    } finally {
      reporting = false;
    }
  };
}

function describe(error) {
  const { source, line, column } = siteOfError(error);
  return {
    message: `Uncaught ${headline(error)}`,
    filename: source,
    lineno: line,
    colno: column,
  };
}

/** Reports an error of a worker's: what its ErrorEvent said, and a text for the console. */
exports.reportForeign = ({ message, filename, lineno, colno }, text) =>
  reportThrough({ message, filename, lineno, colno }, null, () => text);

/** Defines the attributes for these errors; a window has them among all of its own. */
exports.defineErrorHandlers = (target) => {
  defineEventHandler(target, 'error', { forError: true });
  defineEventHandler(target, 'unhandledrejection');
  defineEventHandler(target, 'rejectionhandled');
};

/**
 * Has the errors of a window or worker reported.
 *
 * @param unhandled what becomes of an error that no handler cancels: `(init, text)`, text() is for the
 *   console
 */
exports.install = (target, { unhandled = printUncaught } = {}) => {
  makeEventTarget(target);
  reportThrough = uncaughtReporter(target, unhandled);
  setReporter((error) =>
    reportThrough(describe(error), error, () => `Uncaught ${describeError(error)}`),
  );
  setRejectionReporter((reason, promise) => {
    const { PromiseRejectionEvent } = require('web/promise-rejection-event');
    const init = { promise, reason, cancelable: true };
    const goesOn = fire(target, 'unhandledrejection', PromiseRejectionEvent, init);
    if (goesOn) print('Uncaught (in promise)', reason);
  });
};
