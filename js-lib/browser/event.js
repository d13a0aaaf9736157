'use strict';

// The event object of the main process: first argument of every listener.

const { ObjectAssign } = primordials;

class Event {
  #prevented = false;

  preventDefault() {
    this.#prevented = true;
  }

  get defaultPrevented() {
    return this.#prevented;
  }
}

/** A new event with these own properties. */
exports.createEvent = (properties) => ObjectAssign(new Event(), properties);
