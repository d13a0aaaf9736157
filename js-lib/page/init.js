'use strict';

// The first code of every world of a document: makes the global object a window.

const { globalThis, ObjectDefineProperty } = primordials;

function define(name, value, enumerable) {
  ObjectDefineProperty(globalThis, name, {
    __proto__: null,
    value,
    writable: true,
    enumerable,
    configurable: true,
  });
}

/** `isMain`: whether this is the page's own world. */
exports.start = function start(isMain) {
  if (binding('clock').isDeterministic()) require('common/deterministic').install(globalThis);
  require('web/globals').install(globalThis);
  require('web/window').install({ isMain });
  const { MessageChannel, MessagePort } = require('web/message-port');
  define('MessageChannel', MessageChannel, false);
  define('MessagePort', MessagePort, false);
  define('postMessage', require('web/window-messaging').postMessage, true);
  require('web/window-errors').install(globalThis);
};

/** Runs the preload scripts and tells Java when the page may begin. */
exports.runPreload = function runPreload() {
  const { done } = binding('preload');
  const running = require('renderer/init').runPreload();
  if (running === undefined) done();
  else primordials.PromisePrototypeThen(running, done, done);
};
