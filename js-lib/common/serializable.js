'use strict';

// The platform objects that structured clone can copy (HTML standard, 2.7.1): each interface says how
// one of its objects is taken apart into values that can be cloned, and made of such values.

const { ArrayPrototypePush, ArrayPrototypeUnshift } = primordials;

/** Where interfaces are defined whose objects may arrive before any has been made here. */
const modules = {
  __proto__: null,
  Blob: 'web/blob',
  DOMException: 'web/dom-exception',
  DOMRect: 'web/dom-rect',
  DOMRectReadOnly: 'web/dom-rect',
  File: 'web/blob',
  VideoFrame: 'web/video-frame',
};

const kinds = { __proto__: null };
const derivedFirst = [];

/**
 * Makes the objects of an interface serializable.
 *
 * @param kind.has whether a platform object is one
 * @param kind.take an object's parts, an array
 * @param kind.make an object of parts
 */
exports.defineSerializable = (name, kind) => {
  kinds[name] = kind;
  ArrayPrototypeUnshift(derivedFirst, { name, ...kind });
};

/** [name of the interface, part, ...] of a platform object, or null if it cannot be copied. */
exports.takePlatformObject = (object) => {
  for (let i = 0; i < derivedFirst.length; i++) {
    const { name, has, take } = derivedFirst[i];
    if (!has(object)) continue;
    const parts = [name];
    const taken = take(object);
    for (let j = 0; j < taken.length; j++) ArrayPrototypePush(parts, taken[j]);
    return parts;
  }
  return null;
};

exports.makePlatformObject = (name, ...parts) => {
  if (kinds[name] === undefined) require(modules[name]);
  return kinds[name].make(...parts);
};
