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

exports.eventPrototype = prototype;

/** Makes an event of an object with that prototype. */
exports.asEvent = (object) => {
  setPrevented(object, false);
  return object;
};

/**
 * A new event with these own properties; by default none. No constructor runs: that takes three times as
 * long, and every message makes an event.
 */
exports.createEvent = (properties = undefined) => {
  const event = exports.asEvent({ __proto__: prototype });
  return properties === undefined ? event : ObjectAssign(event, properties);
};
