'use strict';

const { take } = binding('console_lines');
const { callUser, reportException } = require('common/report');

function open() {
  Object.setPrototypeOf(globalThis, require('web/event-target').EventTarget.prototype);
  require('web/globals').install(globalThis);
  const { defineErrorHandlers, install } = require('web/window-errors');
  defineErrorHandlers(globalThis);
  install(globalThis);
}

scenario('an uncaught error fires an error event and is written with its place', (t) => {
  open();
  let event;
  globalThis.addEventListener('error', (e) => {
    event = e;
  });
  callUser(
    () => {
      throw new TypeError('boom');
    },
    undefined,
    [],
  );
  t.deepEqual(
    [event.message, event.filename, event.error.message],
    ['Uncaught TypeError: boom', 'window-errors.js', 'boom'],
  );
  t.ok(event.lineno > 1 && event.colno > 1 && event.isTrusted);
  const [level, text, line, source] = take().split('|');
  t.equal(level, 'error');
  t.match(text, /^Uncaught TypeError: boom\n {4}at window-errors\.js:\d+:\d+/);
  t.deepEqual([Number(line), source], [event.lineno, 'window-errors.js']);
});

scenario('preventDefault and an onerror that returns true suppress the console line', (t) => {
  open();
  let args;
  globalThis.onerror = (...rest) => {
    args = rest;
    return true;
  };
  reportException(new Error('handled'));
  t.equal(args.length, 5);
  t.equal(args[0], 'Uncaught Error: handled');
  globalThis.onerror = null;
  globalThis.addEventListener('error', (event) => event.preventDefault(), { once: true });
  reportException(new Error('handled too'));
  t.equal(take(), null);
});

scenario('what is thrown need not be an error', (t) => {
  open();
  reportException('text');
  reportException({ a: 1 });
  reportException(undefined);
  t.equal(take(), 'error|Uncaught text|0|');
  t.equal(take(), 'error|Uncaught { a: 1 }|0|');
  t.equal(take(), 'error|Uncaught undefined|0|');
});

scenario('an error handler that throws does not call itself', (t) => {
  open();
  let count = 0;
  globalThis.onerror = () => {
    count++;
    throw new Error('second');
  };
  reportException('first');
  t.equal(count, 1);
  t.match(take(), /^error\|Uncaught Error: second/);
  t.match(take(), /^error\|Uncaught first/);
});

scenario('a rejection that nobody handles fires unhandledrejection', async (t) => {
  open();
  let event;
  globalThis.onunhandledrejection = (e) => {
    event = e;
  };
  const promise = Promise.reject(new Error('lost'));
  await t.sleep(1);
  t.equal(event.promise, promise);
  t.equal(event.reason.message, 'lost');
  t.match(take(), /^error\|Uncaught \(in promise\) Error: lost\n/);
  globalThis.onunhandledrejection = (e) => e.preventDefault();
  Promise.reject(new Error('quiet'));
  await t.sleep(1);
  t.equal(take(), null);
});

scenario('a syntax error of evaluated code tells where it is', (t) => {
  open();
  callUser(() => (0, eval)('let = ;'), undefined, []);
  t.match(take(), /^error\|Uncaught SyntaxError: /);
});

scenario('reportError and timers go through the same door', async (t) => {
  open();
  reportError(new Error('reported'));
  setTimeout(() => {
    throw new Error('in a timer');
  }, 1);
  await t.sleep(5);
  t.match(take(), /Error: reported/);
  t.match(take(), /Error: in a timer/);
});
