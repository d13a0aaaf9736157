'use strict';

// The first code of a worker's realm.

const scope = binding('worker_scope');

/** Makes the global object of the realm a worker's, with Node's API if it is to have that. */
exports.start = function start() {
  require('worker/global-scope').install();
  require('page/modules').install(scope.url);
  if (scope.hasNode()) require('worker/node').install();
};

/** The script has run: what was sent to a dedicated worker may come in. */
exports.listen = function listen() {
  if (scope.kind() === 'dedicated') require('worker/dedicated').listen();
};

/** A page has connected to a shared worker. */
exports.connect = function connect(handle) {
  require('worker/shared').connect(handle);
};
