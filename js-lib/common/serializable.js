'use strict';

// The platform objects that structured clone can copy or move (HTML standard, 2.7.1 and 2.7.2): each
// interface says how one of its objects is taken apart into values that can be cloned, and made of
// such values.

const { ArrayPrototypePush, ArrayPrototypeUnshift } = primordials;

/** Where interfaces are defined whose objects may arrive before any has been made here. */
const modules = {
  __proto__: null,
  Blob: 'web/blob',
  DOMException: 'web/dom-exception',
  DOMRect: 'web/dom-rect',
  DOMRectReadOnly: 'web/dom-rect',
  File: 'web/blob',
  FileList: 'web/file-list',
  ImageBitmap: 'web/image-bitmap',
  ImageData: 'web/image-data',
  OffscreenCanvas: 'web/image-bitmap',
  VideoFrame: 'web/video-frame',
};

const kinds = { __proto__: null };
const derivedFirst = [];

/**
 * Makes the objects of an interface serializable, transferable or both.
 *
 * @param kind.has whether a platform object is one
 * @param kind.take an object's parts, an array
 * @param kind.make an object of parts
 * @param kind.detach makes an object one whose parts are gone; without it, none can be transferred
 * @param kind.isDetached whether that has happened
 * @param kind.isBusy whether an object cannot be transferred now; never, if it is left out
 * @param kind.onlyMoves whether objects can be transferred, but not copied
 */
exports.defineSerializable = (name, kind) => {
  kinds[name] = kind;
  ArrayPrototypeUnshift(derivedFirst, { name, ...kind });
};

function kindOf(object) {
  for (let i = 0; i < derivedFirst.length; i++) {
    if (derivedFirst[i].has(object)) return derivedFirst[i];
  }
  return undefined;
}

/** [name of the interface, part, ...] of a platform object, or null if it cannot be copied. */
exports.takePlatformObject = (object, moving) => {
  const kind = kindOf(object);
  if (kind === undefined || (kind.onlyMoves && !moving)) return null;
  const parts = [kind.name];
  if (moving && kind.isDetached?.(object)) return parts;
  const taken = kind.take(object);
  for (let j = 0; j < taken.length; j++) ArrayPrototypePush(parts, taken[j]);
  return parts;
};

exports.makePlatformObject = (name, ...parts) => {
  if (kinds[name] === undefined) require(modules[name]);
  return kinds[name].make(...parts);
};

/** The interface of an object that can be transferred and is no port or buffer, or undefined. */
const transferableName = (object) => {
  const kind = kindOf(object);
  return kind?.detach === undefined ? undefined : kind.name;
};
exports.transferableName = transferableName;
exports.isTransferable = (value) =>
  typeof value === 'object' && value !== null && transferableName(value) !== undefined;

/** Why a transferable object cannot leave: a text that follows "... at index 0 ", or null. */
exports.whyStays = (object) => {
  const { isBusy, isDetached } = kindOf(object);
  if (isDetached(object)) return 'is already detached.';
  return isBusy?.(object) ? 'has an associated context.' : null;
};

exports.detachPlatformObject = (object) => kindOf(object).detach(object);
