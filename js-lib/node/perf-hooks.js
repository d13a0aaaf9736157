'use strict';

// Node's perf_hooks: the web's performance. Difference: no histograms, no event loop monitors.

const web = require('web/performance');
const { unsupported } = require('node/errors');

module.exports = {
  performance: web.performance,
  Performance: web.Performance,
  PerformanceEntry: web.PerformanceEntry,
  PerformanceMark: web.PerformanceMark,
  PerformanceMeasure: web.PerformanceMeasure,
  constants: {},
  monitorEventLoopDelay() {
    throw unsupported('perf_hooks.monitorEventLoopDelay()');
  },
  createHistogram() {
    throw unsupported('perf_hooks.createHistogram()');
  },
};
