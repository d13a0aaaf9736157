'use strict';

// Node's timers: objects instead of numbers, on the realm's table (Node, Timers).

const {
  Immediate: Pending,
  Timer,
  arm,
  armImmediate,
  disarm,
  find,
  isArmed,
  nodeDelay,
  setRef,
} = require('common/timers');
const { requireFunction } = require('node/errors');
const { globalThis, ObjectDefineProperty } = primordials;

const { Symbol } = globalThis;
const promisified = Symbol.for('nodejs.util.promisify.custom');
const dispose = Symbol.dispose;

class Timeout {
  #timer;

  constructor(callback, delay, args, repeat) {
    this.#timer = new Timer(callback, this, args, { delay: nodeDelay(delay), repeat });
    arm(this.#timer);
  }

  ref() {
    setRef(this.#timer, true);
    return this;
  }

  unref() {
    setRef(this.#timer, false);
    return this;
  }

  hasRef() {
    return this.#timer.ref;
  }

  refresh() {
    arm(this.#timer);
    return this;
  }

  close() {
    disarm(this.#timer);
    return this;
  }

  [Symbol.toPrimitive]() {
    return this.#timer.id;
  }

  static stop(timeout) {
    if (typeof timeout === 'object' && timeout !== null && #timer in timeout) {
      disarm(timeout.#timer);
    } else if (typeof timeout === 'number' || typeof timeout === 'string') {
      const timer = find(+timeout);
      if (timer !== undefined) disarm(timer);
    }
  }
}

class Immediate {
  #pending;

  constructor(callback, args) {
    this.#pending = new Pending(callback, this, args);
    armImmediate(this.#pending);
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }

  hasRef() {
    return isArmed(this.#pending);
  }

  static stop(immediate) {
    if (typeof immediate === 'object' && immediate !== null && #pending in immediate) {
      disarm(immediate.#pending);
    }
  }
}

if (dispose !== undefined) {
  ObjectDefineProperty(Timeout.prototype, dispose, {
    value() {
      Timeout.stop(this);
    },
    writable: true,
    configurable: true,
  });
}

const { stop: stopTimeout } = Timeout;
const { stop: stopImmediate } = Immediate;
delete Timeout.stop;
delete Immediate.stop;

function setTimeout(callback, delay, ...args) {
  return new Timeout(requireFunction('callback', callback), delay, args, false);
}

function setInterval(callback, delay, ...args) {
  return new Timeout(requireFunction('callback', callback), delay, args, true);
}

function setImmediate(callback, ...args) {
  return new Immediate(requireFunction('callback', callback), args);
}

function clearTimeout(timeout) {
  stopTimeout(timeout);
}

function clearInterval(timeout) {
  stopTimeout(timeout);
}

function clearImmediate(immediate) {
  stopImmediate(immediate);
}

const later = (start, name) =>
  ObjectDefineProperty(start, promisified, {
    enumerable: true,
    get: () => require('node/timers-promises')[name],
  });
later(setTimeout, 'setTimeout');
later(setImmediate, 'setImmediate');

module.exports = {
  setTimeout,
  clearTimeout,
  setImmediate,
  clearImmediate,
  setInterval,
  clearInterval,
};
ObjectDefineProperty(module.exports, 'promises', {
  get: () => require('node/timers-promises'),
  enumerable: true,
});
