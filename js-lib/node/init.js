'use strict';

// Makes a realm a Node process. The first thing that runs in it after bootstrap.

const { globalThis } = primordials;

/** Everything Node on the realm's global object: globals, uncaught errors, imports. */
exports.install = () => {
  require('node/globals').install(globalThis);
  require('node/process-errors').install();
  require('node/esm').install();
};

/**
 * Node inside a page's realm: globals and Node's imports for Node's files; timers, errors and the
 * page's own imports stay the page's.
 *
 * @param lookup the page's own module lookup (referrer, specifier) -> path
 */
exports.installIntoPage = (lookup) => {
  require('node/globals').installIntoPage(globalThis);
  require('node/esm').install({ page: lookup });
};
