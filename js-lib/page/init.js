'use strict';

// The first code of every world of a document.

let prepared = false;

/** Makes the global object of the realm a window, as far as that needs no document. */
exports.prepare = function prepare() {
  if (prepared) return;
  prepared = true;
  require('web/window').prepare();
  require('page/modules').install();
};

/** Makes the global object of the realm the window of its document. */
exports.start = function start() {
  exports.prepare();
  require('web/window').connect();
};

/** Runs the preload scripts and tells Java when the page may begin. */
exports.runPreload = function runPreload() {
  const { done } = binding('preload');
  const running = require('renderer/init').runPreload();
  if (running === undefined) done();
  else primordials.PromisePrototypeThen(running, done, done);
};
