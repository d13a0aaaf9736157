'use strict';

// The test or hook that is being run.

let current = () => undefined;

/** Says how it is found. */
exports.follow = (find) => {
  current = find;
};

/** Mocha's Runnable, or undefined. */
exports.currentRunnable = () => current();
