'use strict';

// valence/test: waiting. All times are virtual: they cost nothing.

const { Error, Promise, PromiseResolve, TypeError } = primordials;
const { arm, disarm, Timer } = require('common/timers');
const { currentRunnable } = require('test/current');
const { allow, underWay } = binding('test');
const { collect } = binding('gc');

/** Longer than any message travels. */
const HOP = 5;
const MAX_HOPS = 10_000;
const DEFAULT_TIMEOUT = 1000;
const DEFAULT_INTERVAL = 5;

function after(delay, callback) {
  const timer = new Timer(callback, undefined, [], { delay });
  arm(timer);
  return timer;
}

const pause = (delay) =>
  new Promise((resolve) => {
    after(delay, resolve);
  });

/** What goes on in a test while it waits here does not count for its time-out. */
function allowMore(time) {
  allow(time);
  const runnable = currentRunnable();
  if (runnable && runnable.timeout() > 0) runnable.timeout(runnable.timeout() + time);
}

exports.advanceTime = async (time) => {
  if (typeof time !== 'number' || !(time >= 0) || time > 0x7fffffff) {
    throw new TypeError('advanceTime wants a number of milliseconds from 0 to 2147483647');
  }
  allowMore(time);
  await pause(time);
};

exports.flush = async () => {
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    allowMore(HOP);
    await pause(HOP);
    if (underWay() === 0) return;
  }
  throw new Error('flush: messages do not end: processes answer each other for ever');
};

exports.gc = async () => {
  await pause(0);
  collect();
  await exports.flush();
};

/** The result of a condition as [value], or [undefined, error] if it throws. */
async function attempt(condition) {
  try {
    return [await condition()];
  } catch (error) {
    return [undefined, error];
  }
}

exports.waitFor = async (condition, options = {}) => {
  if (typeof condition !== 'function') throw new TypeError('waitFor wants a function');
  const { timeout = DEFAULT_TIMEOUT, interval = DEFAULT_INTERVAL, message } = options;
  let late = false;
  const limit = after(timeout, () => {
    late = true;
  });
  let [value, error] = await attempt(condition);
  while (!value && !late) {
    await pause(interval);
    [value, error] = await attempt(condition);
  }
  disarm(limit);
  if (value) return value;
  const what = message ?? `${condition}`;
  throw new Error(`waited ${timeout} ms in vain for ${what}`, error && { cause: error });
};

/** How to listen to an emitter of Node's kind or an event target. */
function listening(emitter) {
  if (typeof emitter?.on === 'function') {
    return [(name, listener) => emitter.on(name, listener), 'removeListener'];
  }
  if (typeof emitter?.addEventListener === 'function') {
    return [(name, listener) => emitter.addEventListener(name, listener), 'removeEventListener'];
  }
  throw new TypeError('waitForEvent wants an EventEmitter or an EventTarget');
}

exports.waitForEvent = (emitter, name, options = {}) => {
  const given = typeof options === 'function' ? { predicate: options } : options;
  const { predicate = () => true, timeout = DEFAULT_TIMEOUT } = given;
  const [listen, remove] = listening(emitter);
  return new Promise((resolve, reject) => {
    const settle = (then, value) => {
      disarm(limit);
      emitter[remove](name, listener);
      then(value);
    };
    const limit = after(timeout, () =>
      settle(reject, new Error(`waited ${timeout} ms in vain for the event '${String(name)}'`)),
    );
    const listener = (...args) => {
      PromiseResolve(attempt(() => predicate(...args))).then(([matches, error]) => {
        if (error !== undefined) settle(reject, error);
        else if (matches) settle(resolve, args);
      });
    };
    listen(name, listener);
  });
};
