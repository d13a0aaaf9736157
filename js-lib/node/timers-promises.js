'use strict';

// Node's timers/promises: waits that a signal can end.

const timers = require('node/timers');
const { globalThis } = primordials;

const { Promise } = globalThis;

function abortError(signal) {
  const error = new Error('The operation was aborted', { cause: signal.reason });
  error.name = 'AbortError';
  error.code = 'ABORT_ERR';
  return error;
}

function wait(start, stop, value, { signal, ref = true } = {}) {
  if (signal?.aborted) return Promise.reject(abortError(signal));
  return new Promise((resolve, reject) => {
    const abort = () => {
      stop(timer);
      reject(abortError(signal));
    };
    const timer = start(() => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    });
    if (!ref) timer.unref();
    signal?.addEventListener('abort', abort, { once: true });
  });
}

function setTimeout(delay, value, options) {
  return wait((done) => timers.setTimeout(done, delay), timers.clearTimeout, value, options);
}

function setImmediate(value, options) {
  return wait((done) => timers.setImmediate(done), timers.clearImmediate, value, options);
}

/** An endless async iterator: one value per period that has passed. */
async function* setInterval(delay, value, options) {
  let due = 0;
  let wake = () => {};
  const interval = timers.setInterval(() => {
    due++;
    wake();
  }, delay);
  if (options?.ref === false) interval.unref();
  const abort = () => wake();
  options?.signal?.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      if (options?.signal?.aborted) throw abortError(options.signal);
      if (due === 0) {
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
      for (; due > 0; due--) yield value;
    }
  } finally {
    timers.clearInterval(interval);
    options?.signal?.removeEventListener('abort', abort);
  }
}

module.exports = {
  setTimeout,
  setImmediate,
  setInterval,
  scheduler: {
    wait: (delay, options) => setTimeout(delay, undefined, options),
    yield: () => setImmediate(),
  },
};
