'use strict';

// Which of a file's tests run: one by its number, or those after a number.

/** The test with a number, or undefined. */
exports.numberedTest = (suite, number) => {
  let found;
  let next = 0;
  suite.eachTest((test) => {
    test.number = next;
    if (next++ === number) found = test;
  });
  return found;
};

/** Numbers the tests in the order of definition, and leaves out those that the plan does not want. */
exports.chooseTests = (suite, plan) => {
  exports.numberedTest(suite, -1);
  const choose = (parent) => {
    parent.tests = parent.tests.filter(({ number }) => {
      if (plan.only !== null) return number === plan.only;
      return plan.after === null || number > plan.after;
    });
    parent.suites.forEach(choose);
    parent.suites = parent.suites.filter((child) => child.tests.length + child.suites.length > 0);
  };
  choose(suite);
};
