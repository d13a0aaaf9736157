'use strict';

// PromiseRejectionEvent (HTML standard, 8.1.4.7).

const { Event } = require('web/event');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { PromiseResolve, TypeError } = primordials;

class PromiseRejectionEvent extends Event {
  #promise;
  #reason;

  constructor(type, init) {
    const what = "construct 'PromiseRejectionEvent'";
    requireArguments(what, arguments.length, 2);
    super(type, init);
    const { promise, reason } = toDictionary(init, what);
    if (promise === undefined) {
      throw new TypeError(`Failed to ${what}: required member promise is undefined.`);
    }
    this.#promise = PromiseResolve(promise);
    this.#reason = reason;
  }

  get promise() {
    return this.#promise;
  }

  get reason() {
    return this.#reason;
  }
}

exports.PromiseRejectionEvent = defineInterface(PromiseRejectionEvent);
