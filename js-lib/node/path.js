'use strict';

// Node's path module, POSIX flavour on every platform.

const path = require('common/vendor')('path');

path.posix = path;
path.toNamespacedPath ??= (name) => name;

module.exports = path;
