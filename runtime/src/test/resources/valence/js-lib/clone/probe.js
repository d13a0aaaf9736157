'use strict';

// Gives tests what user code never sees.

const { markUncloneable } = require('common/platform-object');

exports.structuredClone = (...args) => binding('clone').structuredClone(...args);
exports.markUncloneable = markUncloneable;
