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
/** What has been told while an ES module is loaded. */
const early = [];

exports.start = async (plan) => {
  process.env.FORCE_COLOR = plan.color ? '1' : '0';
  const bundle = vendor('mocha-reporters');
  try {
    plan.custom = plan.reporter in bundle.reporters ? undefined : await reporterOf(plan.reporter);
    replay = replayed(bundle, plan);
    for (let i = 0; i < early.length; i++) replay(early[i]);
  } catch (error) {
    tell(JSONStringify({ type: 'fail', error: describeFailure(error) }));
  }
};

/** A reporter of the user's own. */
async function reporterOf(name) {
  const loaded = await loadNamed(name);
  return loaded.default ?? loaded;
}

/** Something has been told. */
exports.event = (json) => {
  const event = JSONParse(json);
  if (replay) replay(event);
  else early.push(event);
};
