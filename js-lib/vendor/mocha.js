// What runs Mocha's tests: no reporters, no command line.
const { Suite } = require('mocha/lib/suite.js');
const { Runner } = require('mocha/lib/runner.js');
const { Context } = require('mocha/lib/context.js');
const interfaces = require('mocha/lib/interfaces/index.js');

module.exports = { Suite, Runner, Context, interfaces };
