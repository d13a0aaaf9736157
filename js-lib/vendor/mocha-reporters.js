// Mocha's reporters, and what counts for them.
const reporters = require('mocha/lib/reporters/index.cjs');
const { createStatsCollector } = require('mocha/lib/stats-collector.js');

module.exports = { reporters, createStatsCollector };
