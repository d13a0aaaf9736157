'use strict';

// Which of a file's tests run: one by its number, or those after a number.

/** Numbers the tests in the order of definition, and leaves out those that the plan does not want. */
exports.chooseTests = (suite, plan) => {
  let number = -1;
  const choose = (parent) => {
    parent.tests = parent.tests.filter((test) => {
      test.number = ++number;
      if (plan.only !== null) return number === plan.only;
      return plan.after === null || number > plan.after;
    });
    parent.suites.forEach(choose);
    parent.suites = parent.suites.filter((child) => child.tests.length + child.suites.length > 0);
  };
  choose(suite);
};
