'use strict';

// What becomes of errors that a window's code does not catch (HTML standard, 8.1.4).
//
// Difference: `rejectionhandled` is never fired, as the engine does not tell.

const { write } = binding('console');
const { siteOfError } = require('common/call-site');
const { describeError } = require('common/format');
const { setRejectionReporter, setReporter } = require('common/report');
const { ErrorEvent } = require('web/error-event');
const { defineEventHandler, fire, makeEventTarget } = require('web/event-target');
const { PromiseRejectionEvent } = require('web/promise-rejection-event');
const { Error, String } = primordials;

/** An error's name and message, without its stack. */
function headline(error) {
  try {
    return error instanceof Error ? String(error) : describeError(error);
  } catch {
    return describeError(error);
  }
}

function print(prefix, error) {
  const { line, source } = siteOfError(error);
  write('error', `${prefix} ${describeError(error)}`, line, source);
}

/** Fires `error` at the window, whose handlers may cancel; false while they run themselves. */
function uncaughtReporter(window) {
  let reporting = false;
  return (error) => {
    if (reporting) return print('Uncaught', error);
    reporting = true;
    try {
      const { source, line, column } = siteOfError(error);
      const init = {
        message: `Uncaught ${headline(error)}`,
        filename: source,
        lineno: line,
        colno: column,
        error,
        cancelable: true,
      };
      if (fire(window, 'error', ErrorEvent, init)) print('Uncaught', error);
    } finally {
      reporting = false;
    }
  };
}

exports.install = (window) => {
  makeEventTarget(window);
  defineEventHandler(window, 'error', { forError: true });
  defineEventHandler(window, 'unhandledrejection');
  defineEventHandler(window, 'rejectionhandled');
  setReporter(uncaughtReporter(window));
  setRejectionReporter((reason, promise) => {
    const init = { promise, reason, cancelable: true };
    const goesOn = fire(window, 'unhandledrejection', PromiseRejectionEvent, init);
    if (goesOn) print('Uncaught (in promise)', reason);
  });
};
