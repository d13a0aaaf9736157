'use strict';

// How cost grows: programs of the main process alone, for any platform with windows (Node's are
// workers), channels and memory.

const { list, micros, steps } = require('./checks.js');

const TOKENS = 10;

/** Hears `count` messages of a port, which have to be 0, 1, 2 ... */
function hearAll(platform, port, count) {
  return new Promise((resolve, reject) => {
    let next = 0;
    platform.listen(port, (data) => {
      if (data !== next++) reject(new Error(`wrong: ${data} came instead of ${next - 1}`));
      if (next === count) resolve();
    });
  });
}

/** Posts `count` numbers to a port that nobody reads, then reads them: milliseconds and bytes. */
async function fill(platform, count, measure) {
  const { port1, port2 } = platform.channel();
  const before = measure ? platform.memory() : 0;
  let began = performance.now();
  for (let number = 0; number < count; number++) port1.postMessage(number);
  let millis = performance.now() - began;
  const bytes = measure ? platform.memory() - before : 0;
  began = performance.now();
  await hearAll(platform, port2, count);
  millis += performance.now() - began;
  port1.close();
  return { millis, bytes };
}

/** Cost of queued messages, first what they hold; few are posted and read several times. */
exports.queue = {
  run: async (platform, count) => {
    const { bytes } = await fill(platform, count, true);
    const figures = { memory: bytes / count };
    for (const step of steps(count)) {
      const times = Math.ceil(Math.min(count, 2000) / step);
      let millis = 0;
      for (let time = 0; time < times; time++) {
        millis += (await fill(platform, step, false)).millis;
      }
      figures[`at-${step}`] = millis / times;
    }
    return figures;
  },
};

/** Says something to a window that is open, and waits for the answer that it ought to give. */
function ask(window, question, answer) {
  return new Promise((resolve, reject) => {
    window.heard = (data) =>
      data === answer ? resolve() : reject(new Error(`wrong: ${data} instead of ${answer}`));
    question(window);
  });
}

async function openAndGreet(platform, number) {
  const window = await platform.open();
  platform.listen(window.port, (data) => window.heard(data));
  await ask(window, () => window.port.postMessage(number), number);
  return window;
}

/** Windows that stay open, after some that do not. */
exports.windows = {
  run: async (platform, count) => {
    for (let number = 0; number < Math.min(count, 20); number++) {
      platform.close(await openAndGreet(platform, number));
    }
    const figures = {};
    const open = [];
    const before = platform.memory();
    let millis = 0;
    for (const step of steps(count)) {
      const began = performance.now();
      while (open.length < step) open.push(await openAndGreet(platform, open.length));
      millis += performance.now() - began;
      figures[`at-${step}`] = millis;
      figures[`time-${step}`] = millis / step;
      figures[`memory-${step}`] = (platform.memory() - before) / step / (1 << 20);
    }
    open.forEach(platform.close);
    return figures;
  },
};

/** Joins windows to a ring. */
async function join(platform, windows) {
  const channels = windows.map(() => platform.channel());
  for (let index = 0; index < windows.length; index++) {
    const from = channels[index].port2;
    const to = channels[(index + 1) % windows.length].port1;
    await ask(windows[index], (window) => platform.link(window, from, to), 'linked');
  }
}

/** Gives tokens to windows that are `apart`; resolves when each has made its hops and ended right. */
function pass(windows, hops, apart) {
  const count = windows.length;
  const starts = list(TOKENS, (index) => (index * apart) % count);
  const missing = new Map();
  for (const start of starts) {
    const end = windows[(start + hops) % count];
    missing.set(end, (missing.get(end) ?? 0) + 1);
  }
  let left = TOKENS;
  return new Promise((resolve, reject) => {
    for (const window of windows) {
      window.heard = () => {
        const due = missing.get(window) ?? 0;
        if (due === 0) reject(new Error('wrong: a token ended elsewhere'));
        missing.set(window, due - 1);
        if (--left === 0) resolve();
      };
    }
    for (const start of starts) windows[start].port.postMessage({ left: hops });
  });
}

/** Microseconds a hop of tokens in a ring of ten windows, then in one of `count`. */
exports.ring = {
  run: async (platform, count) => {
    const hops = count * 20;
    const windows = [];
    const figures = {};
    for (const size of [10, count]) {
      while (windows.length < size) windows.push(await openAndGreet(platform, windows.length));
      await join(platform, windows);
      await pass(windows, count * 2, Math.floor(size / TOKENS));
      const began = performance.now();
      await pass(windows, hops, Math.floor(size / TOKENS));
      figures[size === count ? 'time-all' : 'time-10'] = micros(began, TOKENS * hops);
    }
    windows.forEach(platform.close);
    return figures;
  },
};
