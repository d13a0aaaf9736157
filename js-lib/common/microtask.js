'use strict';

// queueMicrotask (HTML standard, 8.7): what a callback throws is an uncaught exception.

const { callUser } = require('common/report');
const { TypeError } = primordials;

async function run(callback) {
  await undefined;
  callUser(callback, undefined, []);
}

exports.queueMicrotask = function queueMicrotask(callback) {
  if (typeof callback !== 'function') {
    throw new TypeError(
      "Failed to execute 'queueMicrotask' on 'Window': parameter 1 is not of type 'Function'.",
    );
  }
  run(callback);
};
