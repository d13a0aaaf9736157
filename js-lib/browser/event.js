'use strict';

// The event object of the main process: first argument of every listener.

const { ObjectAssign, hiddenField } = primordials;

const { 0: setPrevented, 2: isPrevented } = hiddenField('#prevented');

class Event {
  preventDefault() {
    setPrevented(this, true);
  }

  get defaultPrevented() {
    return isPrevented(this);
  }
}

const { prototype } = Event;

/**
 * A new event with these own properties; by default none. No constructor runs: that takes three times as
 * long, and every message makes an event.
 */
exports.createEvent = (properties = undefined) => {
  const event = { __proto__: prototype };
  setPrevented(event, false);
  return properties === undefined ? event : ObjectAssign(event, properties);
};
