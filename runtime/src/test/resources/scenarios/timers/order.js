'use strict';

const { Immediate, Timer, arm, armImmediate, disarm, nodeDelay, web } = require('common/timers');
const { queueMicrotask } = require('common/microtask');
const { now } = binding('clock');

const immediate = (callback) => armImmediate(new Immediate(callback, undefined, []));

scenario('a shorter timeout fires first, equal ones in the order they were set', async (t) => {
  const seen = [];
  web.setTimeout(() => seen.push('b'), 20);
  web.setTimeout(() => seen.push('a'), 10);
  web.setTimeout(() => seen.push('c'), 20);
  await t.sleep(30);
  t.deepEqual(seen, ['a', 'b', 'c']);
});

scenario('microtasks run between two timers that are due together', async (t) => {
  const seen = [];
  web.setTimeout(() => {
    seen.push('first');
    queueMicrotask(() => seen.push('job of first'));
  }, 5);
  web.setTimeout(() => seen.push('second'), 5);
  await t.sleep(10);
  t.deepEqual(seen, ['first', 'job of first', 'second']);
});

scenario(
  'immediates run in order, each in its own task, nested ones after all others',
  async (t) => {
    const seen = [];
    immediate(() => {
      seen.push('one');
      immediate(() => seen.push('nested'));
      Promise.resolve().then(() => seen.push('job of one'));
    });
    immediate(() => seen.push('two'));
    seen.push('script');
    await t.sleep(5);
    t.deepEqual(seen, ['script', 'one', 'job of one', 'two', 'nested']);
  },
);

scenario('an immediate that is cleared by another one does not run', async (t) => {
  const seen = [];
  immediate(() => disarm(second));
  const second = new Immediate(() => seen.push('second'), undefined, []);
  armImmediate(second);
  await t.sleep(5);
  t.deepEqual(seen, []);
});

scenario('an interval repeats until it is cleared inside its callback', async (t) => {
  let count = 0;
  const id = web.setInterval(() => {
    if (++count === 3) web.clearInterval(id);
  }, 10);
  await t.sleep(100);
  t.equal(count, 3);
});

scenario('timeouts of a page get arguments and the global object as this', async (t) => {
  const seen = [];
  const id = web.setTimeout(
    function (...args) {
      seen.push(this === globalThis, ...args);
    },
    0,
    1,
    'x',
  );
  t.equal(typeof id, 'number');
  await t.sleep(1);
  t.deepEqual(seen, [true, 1, 'x']);
});

scenario('a string handler is evaluated as a script', async (t) => {
  web.setTimeout('globalThis.evaluated = this === globalThis', 0);
  await t.sleep(1);
  t.equal(globalThis.evaluated, true);
});

scenario('the delay is converted to a 32-bit integer and never negative', async (t) => {
  const seen = [];
  web.setTimeout(() => seen.push('wrapped'), 2 ** 32 + 1);
  web.setTimeout(() => seen.push('negative'), -5);
  web.setTimeout(() => seen.push('text'), '2');
  web.setTimeout(() => seen.push('nan'), NaN);
  await t.sleep(5);
  t.deepEqual(seen, ['negative', 'nan', 'wrapped', 'text']);
});

scenario('timeouts nested five deep wait 4 ms, also through promise jobs', async (t) => {
  const delays = [];
  for (let i = 0; i < 7; i++) {
    const start = now();
    await new Promise((resolve) => {
      web.setTimeout(resolve, 0);
    });
    delays.push(Math.round(now() - start));
  }
  t.deepEqual(delays, [0, 0, 0, 0, 4, 4, 4]);
});

scenario('an interval is clamped to 4 ms from its fifth turn', async (t) => {
  const times = [];
  const start = now();
  const id = web.setInterval(() => times.push(Math.round(now() - start)), 1);
  await t.sleep(20);
  web.clearInterval(id);
  t.deepEqual(times, [1, 2, 3, 4, 8, 12, 16, 20].slice(0, times.length));
  t.ok(times.length >= 7);
});

scenario('a task that is no timer sets timeouts at the first level again', async (t) => {
  for (let i = 0; i < 6; i++)
    await new Promise((resolve) => {
      web.setTimeout(resolve, 0);
    });
  await new Promise((resolve) => {
    immediate(resolve);
  });
  const start = now();
  await new Promise((resolve) => {
    web.setTimeout(resolve, 0);
  });
  t.equal(Math.round(now() - start), 0);
});

scenario('what a timer throws is reported and later timers run', async (t) => {
  const seen = [];
  web.setTimeout(() => {
    throw new Error('first');
  }, 0);
  web.setTimeout(() => seen.push('second'), 0);
  await t.sleep(1);
  t.deepEqual(seen, ['second']);
  t.deepEqual(t.takeReports().map(String), ['Error: first']);
});

scenario('what a microtask throws is an uncaught exception, not a rejection', async (t) => {
  queueMicrotask(() => {
    throw new Error('in a microtask');
  });
  await t.sleep(1);
  t.deepEqual(t.takeReports().map(String), ['Error: in a microtask']);
  t.throws(() => queueMicrotask('text'), TypeError);
});

scenario('a timer can be armed again and then waits its whole delay', async (t) => {
  const seen = [];
  const timer = new Timer(() => seen.push(Math.round(now() - start)), undefined, [], { delay: 10 });
  const start = now();
  arm(timer);
  await t.sleep(5);
  arm(timer);
  await t.sleep(30);
  arm(timer);
  await t.sleep(30);
  t.deepEqual(seen, [15, 45]);
});

scenario("a page cannot clear Node's timers by their number", async (t) => {
  const seen = [];
  const timer = new Timer(() => seen.push('fired'), undefined, [], { delay: 1 });
  arm(timer);
  web.clearTimeout(timer.id);
  await t.sleep(5);
  t.deepEqual(seen, ['fired']);
});

scenario("Node's delays are at least 1 ms, also for NaN and what is too large", (t) => {
  t.deepEqual([0, -1, NaN, undefined, 2 ** 31, 5, '7'].map(nodeDelay), [1, 1, 1, 1, 1, 5, 7]);
});

scenario('ticks run before the promise jobs of a task and before the next immediate', async (t) => {
  const { onRun, request } = binding('ticks');
  const seen = [];
  onRun(() => {
    seen.push('tick');
    Promise.resolve().then(() => seen.push('job of tick'));
  });
  immediate(() => {
    seen.push('one');
    request();
    Promise.resolve().then(() => seen.push('job of one'));
  });
  immediate(() => seen.push('two'));
  await t.sleep(5);
  t.deepEqual(seen, ['one', 'tick', 'job of one', 'job of tick', 'two']);
});

scenario('a rejected promise is reported once, with its reason', async (t) => {
  web.setTimeout(() => {
    Promise.reject(new Error('nobody listens'));
    Promise.reject(new Error('handled in time')).catch(() => {});
  }, 1);
  await t.sleep(5);
  t.deepEqual(t.takeReports().map(String), ['Error: nobody listens']);
});

scenario('timers work after a page has broken the built-in classes', async (t) => {
  const seen = [];
  const { get } = Map.prototype;
  Map.prototype.get = () => undefined;
  Promise.prototype.then = () => {};
  web.setTimeout(() => seen.push('timer'), 1);
  queueMicrotask(() => seen.push('job'));
  await t.sleep(5);
  Map.prototype.get = get;
  t.deepEqual(seen, ['job', 'timer']);
});
