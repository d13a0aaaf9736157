'use strict';

// Tests whose code is the main process.

const { PromisePrototypeThen } = primordials;
const { app } = require('browser/app');
const { describeLeftover } = require('test/events');
const { runFile } = require('test/file');
const leftovers = require('test/leftovers');
const vendor = require('common/vendor');

/** Tests close all windows without wanting the app to quit. */
const stay = () => {};

exports.start = (plan) => {
  app.on('window-all-closed', stay);
  leftovers.watch();
  const file = vendor('path').basename(plan.file);
  const watch = (runner, tell) =>
    leftovers.report(runner, (left) => tell(describeLeftover({ ...left, file })));
  const kit = () => require('test/kit');
  PromisePrototypeThen(app.whenReady(), () => runFile(plan, { kit, watch }));
};
