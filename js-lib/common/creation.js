'use strict';

// Who hears of what is made in this realm: nobody, but for those who run tests.

let watcher = null;

/** Calls `watch(kind, thing)` from now on. */
exports.watchCreation = (watch) => {
  watcher = watch;
};

/**
 * @param kind 'port' (its handle), 'timer' (when it is armed), 'window', or 'utility process' (its
 *   id)
 */
exports.created = (kind, thing) => {
  if (watcher !== null) watcher(kind, thing);
};
