'use strict';

// The brand of platform objects: what structured clone refuses to copy although it looks like a
// plain object (EventTarget, ports, nodes, ...). A hidden field cannot be forged, seen or removed.

const { classOf, hiddenField } = primordials;
const { 0: put, 1: has, 2: get } = hiddenField('#platform');

/** Makes structured clone refuse `object`; for constructors of platform classes, once per object. */
exports.markUncloneable = (object) => {
  if (!has(object)) put(object, undefined);
  return object;
};

/**
 * `markNew(object, state)`: the same for an object that is certainly not marked yet, such as one just
 * constructed. The state is what {@link exports.stateOf} says of it.
 */
exports.markNew = put;

/** The state that a platform object was marked with; a TypeError for what was never marked. */
exports.stateOf = get;

exports.isPlatformObject = has;

/** The engine's class name of an object, or 'platform'. */
exports.classify = (object) => (has(object) ? 'platform' : classOf(object));
