'use strict';

// Reports what tests in other apps have told, with Mocha's reporters: their runner is an emitter
// whose suites and tests are made again from what was told.

const { JSONParse, JSONStringify } = primordials;
const { tell } = binding('test');
const vendor = require('common/vendor');
const { process } = require('node/process');
const { describeFailure } = require('test/events');
const { loadNamed } = require('test/preloads');
const { replayed } = require('test/replayed');

let replay = null;

exports.start = (plan) => {
  process.env.FORCE_COLOR = plan.color ? '1' : '0';
  const bundle = vendor('mocha-reporters');
  try {
    plan.custom = plan.reporter in bundle.reporters ? undefined : reporterOf(plan.reporter);
    replay = replayed(bundle, plan);
  } catch (error) {
    tell(JSONStringify({ type: 'fail', error: describeFailure(error) }));
  }
};

/** A reporter of the user's own. */
function reporterOf(name) {
  const loaded = loadNamed(name);
  return loaded.default ?? loaded;
}

/** Something has been told. */
exports.event = (json) => replay?.(JSONParse(json));
