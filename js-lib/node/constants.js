'use strict';

// Node's constants module, deprecated and still required by old packages: those of os and fs in one.

const fs = require('node/fs-stats').constants;
const os = require('node/os').constants;
const { ObjectAssign, ObjectFreeze } = primordials;

exports.flat = () => ObjectFreeze(ObjectAssign({}, os.errno, os.priority, os.signals, fs));

/** What process.binding('constants') gives. */
exports.grouped = () => ({ os, fs, crypto: {} });
