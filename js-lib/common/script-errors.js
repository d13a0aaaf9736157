'use strict';

// What becomes of an exception that ends a classic script.

const { nameFile } = require('common/module-errors');
const { reportException } = require('common/report');

/** Reports it; a script that does not parse is told with its URL, line and source line. */
exports.report = (failure, url) =>
  reportException(nameFile(failure, (name) => (name === url ? url : undefined)));
