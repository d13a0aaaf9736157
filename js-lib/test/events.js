'use strict';

// What is told of Mocha's suites, tests and errors: plain data, from which test/reporting makes them
// again for the reporters.

const { String } = primordials;
const { describeValue } = require('test/values');

exports.describeSuite = (suite) => ({
  titles: suite.titlePath(),
  root: suite.root,
  last: lastNumber(suite),
  place: suite.place,
});

/** The number of the last test in it, or null. */
function lastNumber(suite) {
  let last = null;
  suite.eachTest(({ number }) => {
    last = number;
  });
  return last;
}

/** A retried test is a copy of the one that was defined. */
const original = (test) => test?._retriedTest ?? test;

exports.describeTest = (test) => ({
  kind: test.type,
  number: original(test).number ?? original(test.ctx?.currentTest)?.number ?? null,
  title: test.title,
  titles: test.titlePath(),
  duration: test.duration ?? null,
  speed: test.speed ?? null,
  slowAfter: test.slow(),
  retry: test.currentRetry(),
  state: test.state ?? null,
  body: test.body ?? '',
  place: original(test).place ?? null,
});

/**
 * Something that a test, or what a suite's `before` has made, did not close.
 *
 * @param what it is, as in 'a window' or '2 ports'
 * @param place where it was made, or null
 */
exports.describeLeftover = ({ owner, what, place, file }) => ({
  type: 'left open',
  what,
  title: owner.title || file,
  titles: owner.root ? [file] : owner.titlePath(),
  number: owner.number ?? null,
  place,
});

/** An error as reporters want it: message, stack, and what was compared as text. */
exports.describeFailure = (error) => {
  if (error === null || (typeof error !== 'object' && typeof error !== 'function')) {
    return { name: '', message: String(error), stack: '' };
  }
  const described = {
    name: text(error, 'name'),
    message: text(error, 'message'),
    stack: text(error, 'stack'),
    code: text(error, 'code'),
    operator: text(error, 'operator'),
    generatedMessage: error.generatedMessage === true,
    uncaught: error.uncaught === true,
  };
  if ('actual' in error && 'expected' in error && error.showDiff !== false) {
    described.actual = describeValue(error.actual);
    described.expected = describeValue(error.expected);
  }
  return described;
};

function text(error, name) {
  try {
    const value = error[name];
    return value === undefined || value === null ? '' : String(value);
  } catch {
    return '';
  }
}
