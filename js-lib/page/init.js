'use strict';

// The first code of every world of a document.

/** Makes the global object of the realm a window. */
exports.start = function start() {
  require('web/window').install();
  require('page/modules').install();
};

/** Runs the preload scripts and tells Java when the page may begin. */
exports.runPreload = function runPreload() {
  const { done } = binding('preload');
  const running = require('renderer/init').runPreload();
  if (running === undefined) done();
  else primordials.PromisePrototypeThen(running, done, done);
};
