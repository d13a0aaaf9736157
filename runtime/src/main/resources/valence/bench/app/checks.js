'use strict';

// What the programs have in common, in every process and platform.

(function (checks) {
  checks.verify = (ok, what) => {
    if (!ok) throw new Error(`wrong: ${what}`);
  };

  /** Microseconds for each of `times`, since `began`. */
  checks.micros = (began, times) => ((performance.now() - began) * 1000) / times;

  checks.list = (length, make) => Array.from({ length }, (_, index) => make(index));

  /** 1, 2, 5, 10, 20 ... as far as `last`, which is among them. */
  checks.steps = (last) => {
    const steps = [];
    for (let decade = 1; decade <= last; decade *= 10) steps.push(decade, 2 * decade, 5 * decade);
    return [...steps.filter((step) => step < last), last];
  };
})(typeof module === 'object' ? module.exports : (self.checks = {}));
