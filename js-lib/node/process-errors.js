'use strict';

// What becomes of errors that nobody catches: process 'uncaughtExceptionMonitor',
// 'uncaughtException' and 'unhandledRejection', else a text on stderr and exit code 1 in the end
// (Node, process events; Electron's dialog "A JavaScript error occurred in the main process").

const { exit, uncaught, writeText } = binding('process');
const { describeError } = require('common/format');
const { setRejectionReporter, setReporter } = require('common/report');
const { explain } = require('node/esm');
const { emitExit, process } = require('node/process');

let capture = null;
let reporting = false;

exports.setCapture = (callback) => {
  capture = callback;
};

exports.hasCapture = () => capture !== null;

const where = {
  browser: 'the main process',
  renderer: 'a renderer process',
};

/** A utility process ends as a process of Node's does: its error on stderr, exit code 1. */
function endUtility(error) {
  writeText(2, `${describeError(explain(error))}\n`);
  exit(emitExit(1) | 0);
}

function print(error) {
  if (process.type === 'utility') {
    endUtility(error);
    return;
  }
  const place = where[process.type] ?? 'the main process';
  const text = describeError(explain(error));
  writeText(2, `A JavaScript error occurred in ${place}\nUncaught Exception:\n${text}\n`);
  uncaught();
}

function deliver(error, origin) {
  process.emit('uncaughtExceptionMonitor', error, origin);
  if (capture !== null) capture(error);
  else if (!process.emit('uncaughtException', error, origin)) print(error);
}

/** An exception that no user code has caught. An error in a listener is printed, not reported. */
function report(error, origin = 'uncaughtException') {
  if (reporting) {
    print(error);
    return;
  }
  reporting = true;
  try {
    deliver(error, origin);
  } catch (second) {
    print(second);
  } finally {
    reporting = false;
  }
}

function reportRejection(reason, promise) {
  try {
    if (process.emit('unhandledRejection', reason, promise)) return;
  } catch (error) {
    report(error);
    return;
  }
  const text = describeError(explain(reason));
  writeText(2, `(node:${process.pid}) UnhandledPromiseRejectionWarning: ${text}\n`);
  if (process.type !== 'utility') uncaught();
}

exports.report = report;

/** Makes this realm's process the one that hears of uncaught errors. */
exports.install = () => {
  setReporter(report);
  setRejectionReporter(reportRejection);
};
