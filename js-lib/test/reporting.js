'use strict';

// Reports what tests in other apps have told, with Mocha's reporters: their runner is an emitter
// whose suites and tests are made again from what was told.

const { JSONParse } = primordials;
const vendor = require('common/vendor');
const { process } = require('node/process');
const { replayed } = require('test/replayed');

let replay = null;

exports.start = (plan) => {
  process.env.FORCE_COLOR = plan.color ? '1' : '0';
  replay = replayed(vendor('mocha-reporters'), plan);
};

/** Something has been told. */
exports.event = (json) => replay(JSONParse(json));
