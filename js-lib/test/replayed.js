'use strict';

// Mocha's runner, suites and tests, as far as reporters look at them.

const { Error } = primordials;
const vendor = require('common/vendor');

class Replayed {
  constructor(told, parent) {
    Object.assign(this, told);
    this.title = told.titles.at(-1) ?? '';
    this.parent = parent;
    this.file = told.file;
    this.type = told.kind;
  }

  titlePath() {
    return this.titles;
  }

  fullTitle() {
    return this.titles.join(' ');
  }

  slow() {
    return this.slowAfter ?? 75;
  }

  currentRetry() {
    return this.retry ?? 0;
  }

  isPending() {
    return this.state === 'pending';
  }
}

/** A failure, with what was compared as text. */
function failure(told) {
  const error = new Error(told.message);
  Object.assign(error, told);
  error.showDiff = 'actual' in told;
  if (error.showDiff) {
    error.actual = told.actual.text;
    error.expected = told.expected.text;
  }
  return error;
}

/** Starts a reporter; returns what it is to be told with. */
exports.replayed = ({ reporters, createStatsCollector }, plan) => {
  const EventEmitter = vendor('events');
  const runner = new EventEmitter();
  runner.total = 0;
  runner.suite = new Replayed({ titles: [], root: true });
  createStatsCollector(runner);
  let spent = 0;
  runner.on('end', () => {
    runner.stats.duration = spent;
  });
  const Reporter = reporters[plan.reporter] ?? plan.custom;
  reporters.Base.useColors = plan.color;
  const reporter = new Reporter(runner, {
    reporterOption: plan.reporterOptions,
    reporterOptions: plan.reporterOptions,
    color: plan.color,
  });
  let suite = runner.suite;
  return (event) => {
    const { type, error, ...facts } = event;
    if (type === 'suite') {
      suite = new Replayed(facts, suite);
      runner.emit('suite', suite);
    } else if (type === 'suite end') {
      runner.emit('suite end', suite);
      suite = suite.parent ?? runner.suite;
    } else if (type === 'start') {
      runner.total = facts.total;
      runner.emit('start');
    } else if (type === 'finish') {
      spent = facts.duration;
      runner.emit('end');
      reporter.done?.(facts.failures, () => {});
    } else if (facts.titles) {
      const test = new Replayed(facts, suite);
      if (error) {
        test.err = failure(error);
        runner.emit(type, test, test.err);
      } else {
        runner.emit(type, test);
      }
    }
  };
};
