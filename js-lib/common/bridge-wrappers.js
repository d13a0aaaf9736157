'use strict';

// The objects of the web that every world has a wrapper of its own for, and that the context bridge
// passes as what they are: elements and blobs (electron-semantics 6.7, rule 8).
//
// Their modules register themselves when they are loaded: a realm that has not loaded one has no
// object of it.

const { ArrayPrototypePush } = primordials;

const registered = [];

/**
 * @param kind the binding that makes wrappers, by its method `wrapper(handle)`
 * @param is whether an object is of the class
 * @param handleOf the host's handle of an object
 */
exports.register = (kind, is, handleOf) => {
  ArrayPrototypePush(registered, { kind, is, handleOf });
};

/** `{kind, handleOf}` for an object that is a wrapper; else undefined. */
exports.wrapped = function wrapped(object) {
  for (let i = 0; i < registered.length; i++) if (registered[i].is(object)) return registered[i];
  return undefined;
};

const lost = [];

/** Says of which objects nothing is left on the other side, for diagnostics. */
exports.registerLost = (is) => {
  ArrayPrototypePush(lost, is);
};

/** Whether a plain object is to be one that nothing is left of. */
exports.isLost = function isLost(object) {
  for (let i = 0; i < lost.length; i++) if (lost[i](object)) return true;
  return false;
};

/** The wrapper of this world for a handle. */
exports.wrapperOf = (kind, handle) => binding(kind).wrapper(handle);
