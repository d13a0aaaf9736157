'use strict';

// Node's events module: the vendor package completed with what it lacks.
//
// Differences from Node: no captureRejections.

const vendor = require('common/vendor');
const { invalidArgument } = require('node/errors');
const { Symbol } = primordials.globalThis;

const EventEmitter = vendor('events');

EventEmitter.errorMonitor ??= Symbol('events.errorMonitor');
EventEmitter.captureRejectionSymbol ??= Symbol.for('nodejs.rejection');
EventEmitter.EventEmitter = EventEmitter;

EventEmitter.getEventListeners ??= (emitter, name) => emitter.listeners(name);
EventEmitter.getMaxListeners ??= (emitter) => emitter.getMaxListeners();

EventEmitter.setMaxListeners ??= (count, ...emitters) => {
  for (const emitter of emitters) emitter.setMaxListeners?.(count);
};

EventEmitter.addAbortListener ??= (signal, listener) => {
  if (signal.aborted) require('common/microtask').queueMicrotask(() => listener());
  else signal.addEventListener('abort', listener, { once: true });
  return { [Symbol.dispose]: () => signal.removeEventListener('abort', listener) };
};

/** events.once, also of an EventTarget, and ended by a signal. */
const { once } = EventEmitter;
EventEmitter.once = async (emitter, name, { signal } = {}) => {
  signal?.throwIfAborted();
  if (typeof emitter.addEventListener === 'function' && typeof emitter.on !== 'function') {
    return new Promise((resolve) => {
      emitter.addEventListener(name, (event) => resolve([event]), { once: true });
    });
  }
  if (signal === undefined) return once(emitter, name);
  return Promise.race([
    once(emitter, name),
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(abortError(signal)), { once: true });
    }),
  ]);
};

function abortError(signal) {
  const error = new Error('The operation was aborted');
  error.name = 'AbortError';
  error.code = 'ABORT_ERR';
  error.cause = signal.reason;
  return error;
}

/** An async iterator over the events; ends when the emitter emits 'error' or the signal aborts. */
EventEmitter.on ??= (emitter, name, { signal, close = [] } = {}) => {
  if (typeof emitter?.on !== 'function') {
    throw invalidArgument('emitter', 'an instance of EventEmitter', emitter);
  }
  signal?.throwIfAborted();
  const events = [];
  const waiting = [];
  let failure;
  let finished = false;

  const listener = (...args) => {
    if (waiting.length > 0) waiting.shift().resolve({ value: args, done: false });
    else events.push(args);
  };
  const fail = (error) => {
    failure = error;
    if (waiting.length > 0) {
      const { reject } = waiting.shift();
      failure = undefined;
      reject(error);
    }
    finish();
  };
  const finish = () => {
    finished = true;
    emitter.off(name, listener);
    emitter.off('error', fail);
    for (const { resolve } of waiting.splice(0)) resolve({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  };

  emitter.on(name, listener);
  if (name !== 'error') emitter.on('error', fail);
  for (const end of close) emitter.once(end, finish);
  signal?.addEventListener('abort', () => fail(abortError(signal)), { once: true });

  return {
    next() {
      if (events.length > 0) return Promise.resolve({ value: events.shift(), done: false });
      if (failure !== undefined) {
        const error = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      if (finished) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    return: finish,
    throw: (error) => Promise.resolve(fail(error)).then(() => ({ value: undefined, done: true })),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};

module.exports = EventEmitter;
