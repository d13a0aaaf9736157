'use strict';

// A main process that runs tests, or reports what others have run. The plan is JSON:
//
//   run      'file' or 'report'
//   file     the file with the tests, absolute
//   files    what is loaded before it, absolute (Mocha's --require and --file)
//   ui, timeout, slow, retries, bail, grep, fgrep, invert, ...   as Mocha's options
//   only     the number of the one test to run, counted from 0 in the order of definition; or null
//   after    tests up to this number are left out; or null
//   renderer whether the tests run in a page
//   reporter, reporterOptions, color     for 'report'

const { JSONParse } = primordials;
const { plan } = binding('test');
const { Buffer } = require('node/buffer');
const builtins = require('node/builtins');
const { process } = require('node/process');
const vendor = require('common/vendor');

exports.start = () => {
  vendor.adoptNode({ globals: () => [process, Buffer], load: builtins.load });
  const given = JSONParse(plan());
  if (given.run === 'report') require('test/reporting').start(given);
  else if (process.type === 'renderer') require('test/in-page').start(given);
  else if (given.renderer) require('test/page-of-tests').open(given);
  else require('test/in-main').start(given);
};
