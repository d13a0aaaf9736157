'use strict';

// process.nextTick (Node, "The Node.js Event Loop"): callbacks that run after the current task,
// before its promise jobs, and again after those.

const { requestTicks, setRunTicks } = binding('process');
const { callUser } = require('common/report');
const { setDrain } = require('common/ticks');
const { requireFunction } = require('node/errors');

let queue = [];
let draining = false;
let stopped = false;

exports.nextTick = function nextTick(callback, ...args) {
  requireFunction('callback', callback);
  if (stopped) return;
  queue[queue.length] = { callback, args };
  if (!draining) requestTicks();
};

function drain() {
  if (draining) return;
  draining = true;
  try {
    for (let i = 0; i < queue.length; i++) {
      callUser(queue[i].callback, undefined, queue[i].args);
    }
  } finally {
    queue = [];
    draining = false;
  }
}

/** After 'exit' nothing runs any more. */
exports.stop = () => {
  stopped = true;
};

setRunTicks(drain);
setDrain(drain);
