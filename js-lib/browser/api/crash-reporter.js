'use strict';

// electron.crashReporter: nothing is ever reported; parameters are kept and given back.

const { requireString } = require('common/argument-conversion');
const { defineNoOps } = require('common/no-ops');
const { Error, ObjectAssign, TypeError } = primordials;

const parameters = { __proto__: null };

defineNoOps(exports, 'crashReporter', true);

exports.start = (options) => {
  if (options === null || typeof options !== 'object') throw new TypeError('options is required');
  if (options.uploadToServer !== false && !options.submitURL) {
    throw new Error('submitURL must be specified when uploadToServer is true');
  }
  ObjectAssign(parameters, options.extra);
};

exports.addExtraParameter = (key, value) => {
  parameters[requireString(key, 0)] = requireString(value, 1);
};

exports.removeExtraParameter = (key) => {
  delete parameters[requireString(key, 0)];
};

exports.getParameters = () => ObjectAssign({}, parameters);
