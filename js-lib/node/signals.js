'use strict';

// The signals that process.kill can send, by name (POSIX), and os.constants.signals.

const { Number, ObjectPrototypeHasOwnProperty } = primordials;
const { typeError } = require('node/errors');

const signals = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
};

exports.signals = signals;

/** The number of a signal that is given by name or number; SIGTERM for none. */
exports.signalNumber = (signal) => {
  if (signal === undefined || signal === null) return signals.SIGTERM;
  if (typeof signal === 'number' && Number.isInteger(signal)) return signal;
  const number = ObjectPrototypeHasOwnProperty(signals, signal) ? signals[signal] : undefined;
  if (number === undefined) throw typeError('ERR_UNKNOWN_SIGNAL', `Unknown signal: ${signal}`);
  return number;
};
