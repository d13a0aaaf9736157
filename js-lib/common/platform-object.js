'use strict';

// The brand of platform objects: what structured clone refuses to copy although it looks like a
// plain object (EventTarget, ports, nodes, ...). A private field cannot be forged, seen or removed.

const { classOf } = primordials;

class Returns {
  constructor(object) {
    return object;
  }
}

class Brand extends Returns {
  #platform;

  constructor(object, state) {
    super(object);
    this.#platform = state;
  }

  static has(object) {
    return #platform in object;
  }

  static stateOf(object) {
    return object.#platform;
  }

  static classify(object) {
    return #platform in object ? 'platform' : classOf(object);
  }
}

/** Makes structured clone refuse `object`; for constructors of platform classes, once per object. */
exports.markUncloneable = (object) => {
  if (!Brand.has(object)) new Brand(object, undefined);
  return object;
};

/**
 * The same for an object that is certainly not marked yet, such as one just constructed.
 *
 * @param state what {@link exports.stateOf} says of it
 */
exports.markNew = (object, state = undefined) => {
  new Brand(object, state);
};

/** The state that a platform object was marked with; a TypeError for what was never marked. */
exports.stateOf = Brand.stateOf;

exports.isPlatformObject = Brand.has;

/** The engine's class name of an object, or 'platform'. */
exports.classify = Brand.classify;
