'use strict';

// Runs the tests of one file with Mocha in this realm, and tells what happens. Mocha is the real one,
// but for its command line and its reporters, which are elsewhere.

const { Error, JSONStringify, globalThis } = primordials;
const { tell: tellHost } = binding('test');
const builtins = require('node/builtins');
const { loadTests } = require('node/loader');
const { process } = require('node/process');
const { describeSuite, describeTest, describeFailure } = require('test/events');
const { chooseTests, numberedTest } = require('test/choice');
const { addRootHooks, loadNamed } = require('test/preloads');
const { runSingle } = require('test/single');
const { follow } = require('test/current');
const diagnosed = require('test/diagnosed');
const { callSite } = require('common/call-site');
const vendor = require('common/vendor');

const tell = (event) => tellHost(JSONStringify(event));

/** As Mocha's command line does: a rejection that nobody handles is an uncaught error. */
const throwReason = (reason) => {
  throw reason;
};

/**
 * @param kit gives require('valence/test')
 * @param watch called with the runner before it runs, and what it tells with
 */
exports.runFile = async (plan, { kit, watch = () => {} }) => {
  builtins.provide('valence/test', kit);
  const mocha = vendor('mocha');
  const suite = rootSuite(mocha, plan);
  try {
    await load(suite, plan);
  } catch (error) {
    tell({ type: 'load failed', file: plan.file, error: describeFailure(error) });
    tell({ type: 'end', failures: 1 });
    return;
  }
  diagnosed.watch(suite, plan.strictDiagnostics);
  if (plan.explored) {
    await runExplored(suite, plan);
    return;
  }
  const runner = newRunner(mocha, suite, plan);
  runner.on('test', diagnosed.begin);
  listen(runner);
  follow(() => runner.currentRunnable);
  watch(runner, tell);
  process.on('unhandledRejection', throwReason);
  runner.run((failures) => {
    diagnosed.end();
    tell({ type: 'end', failures });
  });
};

function rootSuite(mocha, plan) {
  const suite = new mocha.Suite('', new mocha.Context(), true);
  suite.timeout(plan.timeout);
  suite.slow(plan.slow);
  suite.retries(plan.retries);
  suite.bail(plan.bail);
  watchPlaces(suite);
  const name = plan.ui;
  if (!mocha.interfaces[name]) throw new Error(`Mocha has no interface '${name}'`);
  mocha.interfaces[name](suite);
  return suite;
}

/** Each test and suite gets the line it is defined at. */
function watchPlaces(suite) {
  suite.place = callSite();
  suite.on('test', (test) => {
    test.place = callSite();
  });
  suite.on('suite', watchPlaces);
}

async function load(suite, plan) {
  const mocha = { options: plan, suite };
  const context = globalThis;
  builtins.provide('mocha', () => pick(context));
  suite.emit('pre-require', context, plan.file, mocha);
  // As electron-mocha has it in pages.
  if (plan.renderer) context.mocha = builtins.load('mocha');
  for (const name of plan.files) {
    const loaded = await loadNamed(name);
    if (loaded?.mochaHooks) await addRootHooks(suite, loaded.mochaHooks);
  }
  const loaded = await loadTests(plan.file);
  suite.emit('require', loaded ?? {}, plan.file, mocha);
  suite.emit('post-require', context, plan.file, mocha);
}

const names =
  'describe context it specify before after beforeEach afterEach xdescribe xit run suite test setup teardown suiteSetup suiteTeardown';

/** What require('mocha') gives. */
function pick(context) {
  const picked = {};
  for (const name of names.split(' ')) if (name in context) picked[name] = context[name];
  return picked;
}

function newRunner(mocha, suite, plan) {
  const runner = new mocha.Runner(suite, { cleanReferencesAfterRun: true });
  runner.asyncOnly = plan.asyncOnly;
  runner.checkLeaks = plan.checkLeaks;
  runner.forbidOnly = plan.forbidOnly;
  runner.forbidPending = plan.forbidPending;
  runner.fullStackTrace = plan.fullTrace;
  if (suite.hasOnly()) suite.filterOnly();
  chooseTests(suite, plan);
  if (plan.grep) runner.grep(new RegExp(plan.grep.source, plan.grep.flags), plan.invert);
  return runner;
}

/** The one test that the plan wants, without Mocha's runner. */
async function runExplored(suite, plan) {
  if (suite.hasOnly()) suite.filterOnly();
  const test = numberedTest(suite, plan.only);
  diagnosed.begin();
  const failure = await runSingle(test);
  if (failure === null)
    tell({ type: test.isPending() ? 'pending' : 'pass', ...describeTest(test) });
  else {
    const { runnable, error } = failure;
    tell({ type: 'fail', ...describeTest(runnable), error: describeFailure(error) });
  }
  diagnosed.end();
  tell({ type: 'end', failures: failure === null ? 0 : 1 });
}

function listen(runner) {
  runner.on('start', () => tell({ type: 'start', total: runner.total }));
  runner.on('suite', (suite) => tell({ type: 'suite', ...describeSuite(suite) }));
  runner.on('suite end', (suite) => tell({ type: 'suite end', ...describeSuite(suite) }));
  for (const type of ['test', 'pass', 'pending', 'test end', 'hook', 'hook end']) {
    runner.on(type, (test) => tell({ type, ...describeTest(test) }));
  }
  for (const type of ['fail', 'retry']) {
    runner.on(type, (test, error) =>
      tell({ type, ...describeTest(test), error: describeFailure(error) }),
    );
  }
}
