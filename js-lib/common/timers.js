'use strict';

// The timers and immediates of a realm (HTML standard, 8.6; Node's timers). Java keeps the time and
// calls fire(); this table knows whom to call.

const { set, clear, keepAlive, immediate, running } = binding('timers');
const { created } = require('common/creation');
const { callUser } = require('common/report');
const { MapPrototypeDelete, MapPrototypeGet, MapPrototypeHas, MapPrototypeSet } = primordials;
const { Map, String, TypeError, eval: evaluate, globalThis } = primordials;

const MAX_DELAY = 2147483647;
const CLAMPED_FROM_LEVEL = 5;
const CLAMPED_DELAY = 4;

const table = new Map();
let lastId = 0;
let runningLevel = 0;

/** A callback that runs after a delay; not yet armed. Its id stays the same when it is armed again. */
class Timer {
  id = ++lastId;
  level = 0;

  constructor(callback, thisArg, args, { delay = 0, repeat = false, ref = true } = {}) {
    this.callback = callback;
    this.thisArg = thisArg;
    this.args = args;
    this.delay = delay;
    this.repeat = repeat;
    this.ref = ref;
  }
}

/** A callback that runs in a task of its own, after all immediates before it. */
class Immediate extends Timer {}

/** Node's rule for a delay: at least 1 ms, and 1 ms for what is not a number or too large. */
function nodeDelay(delay) {
  const number = +delay;
  return number >= 1 && number <= MAX_DELAY ? number : 1;
}

/** Starts a timer, from now on if it is already armed. */
function arm(timer) {
  set(timer.id, timer.delay, timer.repeat, timer.ref);
  MapPrototypeSet(table, timer.id, timer);
  created('timer', timer);
}

function armImmediate(timer) {
  immediate(timer.id);
  MapPrototypeSet(table, timer.id, timer);
}

function disarm(timer) {
  if (MapPrototypeDelete(table, timer.id) && !(timer instanceof Immediate)) clear(timer.id);
}

function isArmed(timer) {
  return MapPrototypeHas(table, timer.id);
}

/** Whether the program stays busy for this timer. */
function setRef(timer, on) {
  timer.ref = on;
  if (isArmed(timer) && !(timer instanceof Immediate)) keepAlive(timer.id, on);
}

/** The armed timer with this id, or undefined. */
function find(id) {
  return MapPrototypeGet(table, id);
}

/** Called by Java in a task of its own. */
function fire(id) {
  const timer = find(id);
  if (timer === undefined) return;
  if (!timer.repeat) MapPrototypeDelete(table, id);
  runningLevel = timer.level;
  callUser(timer.callback, timer.thisArg, timer.args);
  if (timer.repeat && timer.level > 0) deepen(timer);
}

/** The next turn of a web interval is nested one level deeper. */
function deepen(timer) {
  timer.level++;
  if (timer.level === CLAMPED_FROM_LEVEL && timer.delay < CLAMPED_DELAY && isArmed(timer)) {
    timer.delay = CLAMPED_DELAY;
    arm(timer);
  }
}

function startWebTimer(handler, timeout, args, repeat) {
  let callback = handler;
  if (typeof handler !== 'function') {
    args = [String(handler)];
    callback = evaluate;
  }
  const timer = new Timer(callback, globalThis, args, { repeat });
  timer.level = running() === 0 ? 1 : runningLevel + 1;
  timer.delay = timeout < 0 ? 0 : timeout;
  if (timer.level >= CLAMPED_FROM_LEVEL && timer.delay < CLAMPED_DELAY) timer.delay = CLAMPED_DELAY;
  arm(timer);
  return timer.id;
}

function requireHandler(name, count) {
  if (count === 0) {
    throw new TypeError(
      `Failed to execute '${name}' on 'Window': 1 argument required, but only 0 present.`,
    );
  }
}

function setTimeout(handler, timeout, ...args) {
  requireHandler('setTimeout', arguments.length);
  return startWebTimer(handler, timeout | 0, args, false);
}

function setInterval(handler, timeout, ...args) {
  requireHandler('setInterval', arguments.length);
  return startWebTimer(handler, timeout | 0, args, true);
}

function clearTimeout(id) {
  const timer = find(id | 0);
  if (timer !== undefined && timer.level > 0) disarm(timer);
}

function clearInterval(id) {
  clearTimeout(id);
}

exports.fire = fire;
exports.Timer = Timer;
exports.Immediate = Immediate;
exports.nodeDelay = nodeDelay;
exports.arm = arm;
exports.armImmediate = armImmediate;
exports.disarm = disarm;
exports.isArmed = isArmed;
exports.setRef = setRef;
exports.find = find;
exports.web = { setTimeout, setInterval, clearTimeout, clearInterval };
