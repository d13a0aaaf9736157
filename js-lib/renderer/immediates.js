'use strict';

// setImmediate and clearImmediate of a sandboxed preload.

const { Immediate, armImmediate, disarm, find } = require('common/timers');
const { TypeError } = primordials;

/** The id that clearImmediate takes. */
exports.setImmediate = function setImmediate(callback, ...args) {
  if (typeof callback !== 'function') {
    throw new TypeError('The "callback" argument must be of type function.');
  }
  const immediate = new Immediate(callback, undefined, args);
  armImmediate(immediate);
  return immediate.id;
};

exports.clearImmediate = function clearImmediate(id) {
  const immediate = find(id);
  if (immediate instanceof Immediate) disarm(immediate);
};
