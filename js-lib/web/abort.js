'use strict';

// AbortController and AbortSignal (DOM standard, 3).
//
// A signal that depends on others is kept alive by them; they are few and short-lived here.

const { markUncloneable } = require('common/platform-object');
const { DOMException } = require('web/dom-exception');
const { EventTarget, defineEventHandler, fire } = require('web/event-target');
const { defineInterface, requireArguments } = require('web/interface');
const { ArrayFrom, ArrayPrototypePush, Set, SetPrototypeAdd, SetPrototypeDelete } = primordials;
const { MathTrunc, SetPrototypeForEach, TypeError } = primordials;

const MAX_SAFE_INTEGER = 2 ** 53 - 1;

const ours = {};

class AbortSignal extends EventTarget {
  #aborted = false;
  #reason;
  #algorithms = new Set();
  #sources = [];
  #dependents = [];

  static {
    exports.isAbortSignal = (value) =>
      value !== null && typeof value === 'object' && #algorithms in value;

    exports.addAbortAlgorithm = (signal, algorithm) => {
      if (!signal.#aborted) SetPrototypeAdd(signal.#algorithms, algorithm);
    };

    exports.removeAbortAlgorithm = (signal, algorithm) => {
      SetPrototypeDelete(signal.#algorithms, algorithm);
    };

    exports.signalAbort = (signal, reason) => {
      if (signal.#aborted) return;
      const aborting = [signal];
      signal.#setAborted(reason);
      for (let i = 0; i < signal.#dependents.length; i++) {
        const dependent = signal.#dependents[i];
        if (!dependent.#aborted) {
          dependent.#setAborted(signal.#reason);
          ArrayPrototypePush(aborting, dependent);
        }
      }
      for (let i = 0; i < aborting.length; i++) aborting[i].#runSteps();
    };

    exports.follow = (signal, sources) => {
      for (let i = 0; i < sources.length; i++) {
        if (sources[i].#aborted) {
          signal.#setAborted(sources[i].#reason);
          return signal;
        }
      }
      for (let i = 0; i < sources.length; i++) signal.#dependOn(sources[i]);
      return signal;
    };
  }

  constructor(token) {
    if (token !== ours) throw new TypeError('Illegal constructor');
    super();
  }

  /** Depends on a signal, or on those that it depends on itself. */
  #dependOn(source) {
    const roots = source.#sources.length === 0 ? [source] : source.#sources;
    for (let i = 0; i < roots.length; i++) {
      ArrayPrototypePush(this.#sources, roots[i]);
      ArrayPrototypePush(roots[i].#dependents, this);
    }
  }

  #setAborted(reason) {
    this.#aborted = true;
    this.#reason =
      reason === undefined
        ? new DOMException('signal is aborted without reason', 'AbortError')
        : reason;
  }

  #runSteps() {
    const algorithms = this.#algorithms;
    this.#algorithms = new Set();
    SetPrototypeForEach(algorithms, (algorithm) => algorithm());
    fire(this, 'abort');
  }

  static abort(reason = undefined) {
    const signal = new AbortSignal(ours);
    signal.#setAborted(reason);
    return signal;
  }

  static timeout(milliseconds) {
    requireArguments("execute 'timeout' on 'AbortSignal'", arguments.length, 1);
    const delay = +milliseconds;
    if (!(delay >= 0 && delay <= MAX_SAFE_INTEGER)) {
      throw new TypeError(
        "Failed to execute 'timeout' on 'AbortSignal': Value is not a valid number of milliseconds.",
      );
    }
    const signal = new AbortSignal(ours);
    const expire = () =>
      exports.signalAbort(signal, new DOMException('signal timed out', 'TimeoutError'));
    const { Timer, arm } = require('common/timers');
    arm(new Timer(expire, undefined, [], { delay: MathTrunc(delay), ref: false }));
    return signal;
  }

  static any(signals) {
    const what = "execute 'any' on 'AbortSignal'";
    requireArguments(what, arguments.length, 1);
    const sources = ArrayFrom(signals);
    for (let i = 0; i < sources.length; i++) {
      if (!exports.isAbortSignal(sources[i])) {
        throw new TypeError(`Failed to ${what}: Failed to convert value to 'AbortSignal'.`);
      }
    }
    return exports.follow(new AbortSignal(ours), sources);
  }

  get aborted() {
    return this.#aborted;
  }

  get reason() {
    return this.#reason;
  }

  throwIfAborted() {
    if (this.#aborted) throw this.#reason;
  }
}

defineEventHandler(AbortSignal.prototype, 'abort');

class AbortController {
  #signal = new AbortSignal(ours);

  constructor() {
    markUncloneable(this);
  }

  get signal() {
    return this.#signal;
  }

  abort(reason = undefined) {
    exports.signalAbort(this.#signal, reason);
  }
}

exports.AbortSignal = defineInterface(AbortSignal);
exports.AbortController = defineInterface(AbortController);
