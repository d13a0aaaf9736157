'use strict';

// What tests leave open: windows, ports, timers, listeners and handlers of ipcMain, utility
// processes. Each is told with the line that made it, and closed, after the afterEach hooks of its
// test; what a `before` or `after` hook has made, after the suite's `after`. What a module makes
// while it is loaded is the file's, and ends with it.

const { Map, Promise } = primordials;
const { watchCreation } = require('common/creation');
const { callSite } = require('common/call-site');
const { disarm, isArmed, arm, Timer } = require('common/timers');
const { isLoading } = require('node/module');
const { childOf } = require('browser/utility-process-list');
const { handlerFor } = require('browser/ipc-main-impl');
const ipcMain = require('browser/api/ipc-main');
const { kill } = binding('utility_process');
const test = binding('test');

/** How long what has been told to end may take. */
const ROUNDS = 10;
const ROUND = 5;

/** `slow` is what ends some time after it has been told to. */
const kinds = {
  __proto__: null,
  window: {
    name: () => ['a window', 'windows'],
    isOpen: (window) => !window.isDestroyed(),
    close: (window) => window.destroy(),
    slow: true,
  },
  port: {
    name: () => ['a port', 'ports'],
    isOpen: (watch) => test.isPortOpen(watch),
    close: (watch) => test.closePort(watch),
    slow: true,
  },
  'utility process': {
    name: () => ['a utility process', 'utility processes'],
    isOpen: (id) => childOf(id) !== undefined,
    close: kill,
    slow: true,
  },
  timer: {
    name: ({ repeat }) => (repeat ? ['an interval', 'intervals'] : ['a timer', 'timers']),
    isOpen: (timer) => timer.ref && isArmed(timer),
    close: disarm,
    slow: false,
  },
  listener: {
    name: ({ channel }) => [
      `a listener of ipcMain for '${String(channel)}'`,
      `listeners of ipcMain for '${String(channel)}'`,
    ],
    isOpen: ({ channel, listener }) => ipcMain.rawListeners(channel).includes(listener),
    close: ({ channel, listener }) => ipcMain.removeListener(channel, listener),
    slow: false,
  },
  handler: {
    name: ({ channel }) => [`a handler of ipcMain for '${channel}'`, 'handlers of ipcMain'],
    isOpen: ({ channel, handler }) => handlerFor(ipcMain, channel) === handler,
    close: ({ channel }) => ipcMain.removeHandler(channel),
    slow: false,
  },
};

/** Everything that may be open, by itself: {kind, thing, owner, place}; null owns what the file has. */
const made = new Map();
let currentOwner = () => null;

const isOpen = ({ kind, thing }) => kinds[kind].isOpen(thing);

/** Where user code stands, or null. */
function userPlace() {
  const place = callSite();
  return place.source === '' ? null : place;
}

function onCreated(kind, thing) {
  const owner = isLoading() ? null : currentOwner();
  const place = userPlace();
  const isKept = kinds[kind].slow || (owner !== null && place !== null);
  if (!isKept || made.has(thing)) return;
  const watched = kind === 'port' ? test.watchPort(thing) : thing;
  made.set(watched, { kind, thing: watched, owner, place });
}

/** ipcMain tells of what is registered. */
function watchIpcMain() {
  for (const name of ['on', 'addListener', 'prependListener']) {
    const add = ipcMain[name];
    define(name, function on(channel, listener) {
      Reflect.apply(add, this, [channel, listener]);
      onCreated('listener', { channel, listener });
      return this;
    });
  }
  const { handle } = ipcMain;
  define('handle', (channel, handler) => {
    handle(channel, handler);
    onCreated('handler', { channel, handler });
  });
}

function define(name, value) {
  Object.defineProperty(ipcMain, name, { value, writable: true, configurable: true });
}

/** Records what is made from now on. */
exports.watch = () => {
  watchCreation(onCreated);
  watchIpcMain();
};

/** The open things of a kind, as {thing, place}. */
exports.open = (kind) => [...made.values()].filter((one) => one.kind === kind && isOpen(one));

/** What is being run: the test that a hook is for, or the suite that it is of. */
function ownerIn(runner) {
  const runnable = runner.currentRunnable;
  if (!runnable) return null;
  const { parent } = runnable;
  const isOfSuite =
    runnable.type === 'hook' &&
    (parent._beforeAll.includes(runnable) || parent._afterAll.includes(runnable));
  return isOfSuite ? parent : (runner.test ?? parent);
}

/** Looks at what is left after each test and each suite; `tell({owner, what, place})`. */
exports.report = (runner, tell) => {
  currentOwner = () => ownerIn(runner);
  const { hook, hookUp } = runner;
  runner.hookUp = (name, done) => {
    const owner = runner.test;
    hookUp.call(runner, name, (error, suite) => {
      const isOver = name === 'afterEach' && (!error || suite.root);
      finish(isOver ? owner : undefined, tell, () => done(error, suite));
    });
  };
  runner.hook = (name, done) => {
    const owner = name === 'afterAll' ? runner.suite : undefined;
    hook.call(runner, name, (...results) => finish(owner, tell, () => done(...results)));
  };
};

function leftBy(owner) {
  const left = [];
  for (const one of made.values()) {
    const open = isOpen(one);
    if (open && one.owner === owner) left.push(one);
    if (!open || one.owner === owner) made.delete(one.thing);
  }
  return left;
}

function finish(owner, tell, done) {
  const left = owner === undefined ? [] : leftBy(owner);
  if (left.length === 0) done();
  else clear(owner, left, tell).then(done, done);
}

async function clear(owner, left, tell) {
  const atOnce = left.filter(({ kind }) => !kinds[kind].slow);
  atOnce.forEach(close);
  const slow = await stillOpen(left.filter(({ kind }) => kinds[kind].slow));
  for (const { what, place } of grouped([...slow, ...atOnce])) tell({ owner, what, place });
  slow.forEach(close);
  await stillOpen(slow);
}

const close = ({ kind, thing }) => kinds[kind].close(thing);

/** Those that have not ended after a while. */
async function stillOpen(things) {
  let open = things.filter(isOpen);
  for (let i = 0; i < ROUNDS && open.length > 0; i++) {
    await pause();
    open = open.filter(isOpen);
  }
  return open;
}

const pause = () =>
  new Promise((resolve) => {
    arm(new Timer(resolve, undefined, [], { delay: ROUND }));
  });

/** One line for things of the same kind that the same line has made. */
function grouped(things) {
  const groups = new Map();
  for (const { kind, thing, place } of things) {
    const [one, many] = kinds[kind].name(thing);
    const key = `${one} ${place?.source}:${place?.line}`;
    const group = groups.get(key) ?? { one, many, place, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ one, many, place, count }) => ({
    what: count === 1 ? one : `${count} ${many}`,
    place,
  }));
}
