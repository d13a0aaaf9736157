'use strict';

// Node's constants module, deprecated and still required by old packages: those of os and fs in one.

const { constants } = require('node/fs-stats');
const { errno, priority, signals } = require('node/os').constants;
const { ObjectAssign, ObjectFreeze } = primordials;

module.exports = ObjectFreeze(
  ObjectAssign({ __proto__: null }, errno, priority, signals, constants),
);
