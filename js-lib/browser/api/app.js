'use strict';

module.exports = require('browser/app').app;
