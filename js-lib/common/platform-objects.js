'use strict';

// Objects that stand for something outside JavaScript (ports, windows, frames, nodes of a document):
// structured clone refuses them even where all their own properties could be copied.

const { WeakSet, WeakSetPrototypeAdd, WeakSetPrototypeHas } = primordials;

const marked = new WeakSet();

/** Marks an object for good; returns it. */
exports.markPlatformObject = (object) => {
  WeakSetPrototypeAdd(marked, object);
  return object;
};

exports.isPlatformObject = (value) => WeakSetPrototypeHas(marked, value);
