'use strict';

// Where what happens to utility processes enters the main process.

const { callEmit } = require('common/report');
const { app } = require('browser/app');
const { createEvent } = require('browser/event');
const { describeService } = require('browser/app-metrics');
const { childOf } = require('browser/utility-process-list');
const { ObjectAssign } = primordials;

/** The process did not end as it should have: app 'child-process-gone'. */
function gone(reason, exitCode, serviceName) {
  const details = ObjectAssign({ type: 'Utility', reason, exitCode }, describeService(serviceName));
  callEmit(app, ['child-process-gone', createEvent(), details]);
}

/** 'spawn' (pid), 'message' (value), 'stdout' and 'stderr' (bytes), 'exit' (code), 'gone'. */
exports.onUtilityEvent = (id, name, ...details) => {
  // Not spread: bytes of Java's are among them, and user code could have changed how arrays iterate.
  if (name === 'gone') gone(details[0], details[1], details[2]);
  else childOf(id)?.receive(name, details);
};
