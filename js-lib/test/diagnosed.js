'use strict';

// What fails in silence while a test runs: where that is strict, the test fails.

const { Error, JSONParse, ObjectGetPrototypeOf, ReflectApply } = primordials;
const diagnostics = binding.ifAny('diagnostics');

/** A test begins. */
exports.begin = () => diagnostics?.testBegins();

/** All tests have run. */
exports.end = () => {
  if (diagnostics === null) return;
  if (diagnostics.mayBeForgotten()) binding('gc').collect();
  diagnostics.testsRan();
};

/** Looks at what each test of a suite has done when its function is through. */
exports.watch = (suite, strict) => {
  let prototype = null;
  suite.eachTest((test) => {
    prototype ??= ObjectGetPrototypeOf(test);
  });
  if (diagnostics === null || prototype === null) return;
  const { run } = prototype;
  prototype.run = function (done) {
    ReflectApply(run, this, [
      (error) => {
        const told = JSONParse(diagnostics.testRan(Boolean(error)));
        done(strict && !error && told.length > 0 ? silentFailure(told) : error);
      },
    ]);
  };
};

function silentFailure(lines) {
  const error = new Error(lines.join('\n'));
  error.name = 'SilentFailure';
  error.stack = `SilentFailure: ${error.message}`;
  return error;
}
