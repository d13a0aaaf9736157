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

/** A new event with these own properties; by default none. */
exports.createEvent = (properties = undefined) => {
  const event = new Event();
  return properties === undefined ? event : ObjectAssign(event, properties);
};
