'use strict';

// Tests whose code is a page with Node integration.

const { globalThis } = primordials;
const { process } = require('node/process');
const { runFile } = require('test/file');

/** Mocha hears of errors that nobody catches from the process, as in Node. */
function reportErrors() {
  globalThis.addEventListener('error', (event) => {
    const { error = new Error(event.message) } = event;
    if (process.emit('uncaughtException', error)) event.preventDefault();
  });
  globalThis.addEventListener('unhandledrejection', (event) => {
    if (process.emit('unhandledRejection', event.reason, event.promise)) event.preventDefault();
  });
}

exports.start = (plan) => {
  reportErrors();
  runFile(plan, { kit: () => require('test/kit-waiting') });
};
