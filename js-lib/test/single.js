'use strict';

// Runs one test with its hooks, as Mocha's runner would, but with nothing of the runner between
// them: so that what is explored are the orders of the app.

const { Promise } = primordials;
const { process } = require('node/process');
const { follow } = require('test/current');

/** The suites around a test, the outermost first. */
function suitesAround(test) {
  const suites = [];
  for (let suite = test.parent; suite; suite = suite.parent) suites.unshift(suite);
  return suites;
}

let running = null;

/** An error that nobody caught belongs to what is running. */
function uncaught(error) {
  if (running === null) return;
  const failed = running;
  running = null;
  error.uncaught = true;
  failed.clearTimeout();
  failed.callback(error);
}

/** Runs a hook or the test; resolves with its error, if any. */
function call(runnable, test) {
  return new Promise((resolve) => {
    running = runnable;
    runnable.ctx.currentTest = test;
    runnable.ctx.runnable(runnable);
    runnable.run((error) => {
      running = null;
      resolve(error);
    });
  });
}

/** Resolves with {runnable, error} of the first failure, or with null. */
async function firstFailure(runnables, test) {
  for (const runnable of runnables) {
    const error = await call(runnable, test);
    if (error) return { runnable, error };
  }
  return null;
}

/** Resolves with the first failure as {runnable, error}, or with null. */
exports.runSingle = async (test) => {
  follow(() => running ?? undefined);
  process.on('uncaughtException', uncaught);
  process.on('unhandledRejection', uncaught);
  const suites = suitesAround(test);
  const inner = suites.toReversed();
  const before = [...suites.flatMap((s) => s._beforeAll), ...suites.flatMap((s) => s._beforeEach)];
  const after = [...inner.flatMap((s) => s._afterEach), ...inner.flatMap((s) => s._afterAll)];
  const failure = await firstFailure([...before, test], test);
  const late = await firstFailure(after, test);
  return failure ?? late;
};
