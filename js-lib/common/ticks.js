'use strict';

// Node's tick queue, for modules that run in realms with and without Node. After every task Java
// drains it by itself; a module that runs several callbacks in one task may do so between them.

let run = () => {};

/** Says what drains the queue. */
exports.setDrain = (drain) => {
  run = drain;
};

/** Runs everything that process.nextTick has queued; does nothing in a page. */
exports.drain = () => run();
