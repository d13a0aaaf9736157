'use strict';

// electron.app: the one instance.

module.exports = require('browser/app').app;
