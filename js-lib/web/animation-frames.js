'use strict';

// requestAnimationFrame and requestIdleCallback (HTML, 8.11; requestidlecallback). No frame is ever
// drawn: callbacks run in a timer's task, 16 ms after they were asked for, several in one frame.

const { now } = binding('clock');
const { callUser } = require('common/report');
const { web } = require('common/timers');
const { Map, MapPrototypeClear, MapPrototypeDelete, MapPrototypeForEach } = primordials;
const { MapPrototypeHas, MapPrototypeSet, ObjectAssign, TypeError } = primordials;

const { clearTimeout, setTimeout } = web;
const FRAME_MILLIS = 16;
const IDLE_MILLIS = 50;

let lastId = 0;
let waiting = new Map();
let running = new Map();

function requireCallback(callback, method) {
  if (typeof callback !== 'function') {
    throw new TypeError(
      `Failed to execute '${method}' on 'Window': parameter 1 is not of type 'Function'.`,
    );
  }
}

function runFrame() {
  running = waiting;
  waiting = new Map();
  const time = now();
  MapPrototypeForEach(running, (callback, id) => {
    if (MapPrototypeHas(running, id)) callUser(callback, undefined, [time]);
  });
  MapPrototypeClear(running);
}

ObjectAssign(exports, {
  requestAnimationFrame(callback) {
    requireCallback(callback, 'requestAnimationFrame');
    if (waiting.size === 0) setTimeout(runFrame, FRAME_MILLIS);
    lastId += 1;
    MapPrototypeSet(waiting, lastId, callback);
    return lastId;
  },

  cancelAnimationFrame(id) {
    MapPrototypeDelete(waiting, id);
    MapPrototypeDelete(running, id);
  },

  requestIdleCallback(callback) {
    requireCallback(callback, 'requestIdleCallback');
    const deadline = { didTimeout: false, timeRemaining: () => IDLE_MILLIS };
    return setTimeout(() => callback(deadline), 1);
  },

  cancelIdleCallback(id) {
    clearTimeout(id);
  },
});
