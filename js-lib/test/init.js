'use strict';

// A main process that runs tests, or reports what others have run. The plan is JSON:
//
//   run      'file', 'report' or 'options'
//   file     the file with the tests or options, absolute
//   files    names of what is loaded before it (Mocha's --require and --file)
//   ui, timeout, slow, retries, bail, grep, fgrep, invert, ...   as Mocha's options
//   only     the number of the one test to run, counted from 0 in the order of definition; or null
//   after    tests up to this number are left out; or null
//   reporter, reporterOptions, color     for 'report'

const { JSONParse } = primordials;
const { plan } = binding('test');
const { Buffer } = require('node/buffer');
const builtins = require('node/builtins');
const { process } = require('node/process');
const vendor = require('common/vendor');

const entries = { file: 'test/file', report: 'test/reporting', options: 'test/options' };

exports.start = () => {
  vendor.adoptNode({ globals: () => [process, Buffer], load: builtins.load });
  const given = JSONParse(plan());
  require(entries[given.run]).start(given);
};
