'use strict';

const { createConsole } = require('common/console');
const { take } = binding('console_lines');

const node = createConsole();

function written() {
  const lines = [];
  for (let line = take(); line !== null; line = take()) lines.push(line);
  return lines;
}

/** Level and text of everything written. */
function texts() {
  return written().map((line) => line.replace(/\|\d+\|[^|]*$/, ''));
}

scenario('each method writes at its level', (t) => {
  for (const level of ['debug', 'info', 'log', 'warn', 'error']) node[level](level);
  t.deepEqual(texts(), ['debug|debug', 'info|info', 'log|log', 'warn|warn', 'error|error']);
});

scenario('primitives are joined with spaces, without quotes', (t) => {
  node.log('a', 1, -0, true, null, undefined, 10n, Symbol('s'));
  node.log();
  t.deepEqual(texts(), ['log|a 1 -0 true null undefined 10n Symbol(s)', 'log|']);
});

scenario('objects are inspected', (t) => {
  node.log({ a: [1, 'x'], m: new Map([[1, { b: 2 }]]) }, [1, 2], () => {});
  class Foo {
    x = 1;
  }
  node.log(new Foo(), new Set(['v']), new Date(0), /r/g);
  t.deepEqual(texts(), [
    "log|{ a: [ 1, 'x' ], m: Map(1) { 1 => { b: 2 } } } [ 1, 2 ] [Function (anonymous)]",
    "log|Foo { x: 1 } Set(1) { 'v' } 1970-01-01T00:00:00.000Z /r/g",
  ]);
});

scenario('format specifiers are replaced', (t) => {
  node.log('%s is %d years and %i, %f, %o %%', 'Bob', 42, 42.5, 1.5, 'x', 'rest');
  node.log('%cstyled', 'color: red');
  node.log('100%');
  node.log('%s');
  t.deepEqual(texts(), [
    "log|Bob is 42 years and 42, 1.5, 'x' % rest",
    'log|styled',
    'log|100%',
    'log|%s',
  ]);
});

scenario('a proxy or a getter that throws does not make console.log throw', (t) => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error('no');
      },
      ownKeys() {
        throw new Error('no keys');
      },
      getPrototypeOf() {
        throw new Error('no proto');
      },
    },
  );
  node.log(hostile);
  node.log({
    get x() {
      throw new Error('getter');
    },
  });
  node.log('%o', hostile);
  node.log({
    toString() {
      throw new Error('toString');
    },
  });
  node.table([hostile]);
  t.equal(texts().length, 5);
});

scenario('groups indent every line of what follows', (t) => {
  node.group('title');
  node.log('one\ntwo');
  node.group();
  node.log('deeper');
  node.groupEnd();
  node.groupEnd();
  node.groupEnd();
  node.log('out');
  t.deepEqual(texts(), ['log|title', 'log|  one\n  two', 'log|    deeper', 'log|out']);
});

scenario('count, countReset and their warning', (t) => {
  node.count();
  node.count('default');
  node.count('x');
  node.countReset('x');
  node.count('x');
  node.countReset('never');
  t.deepEqual(texts(), [
    'log|default: 1',
    'log|default: 2',
    'log|x: 1',
    'log|x: 1',
    "warn|Count for 'never' does not exist",
  ]);
});

scenario('time, timeLog and timeEnd follow the clock', async (t) => {
  node.time('a');
  await t.sleep(1500);
  node.timeLog('a', { x: 1 });
  node.timeEnd('a');
  node.timeEnd('a');
  const [log, end, warning] = texts();
  t.match(log, /^log\|a: 1\.5\d*s \{ x: 1 \}$/);
  t.match(end, /^log\|a: 1\.5\d*s$/);
  t.equal(warning, "warn|Timer 'a' does not exist");
});

scenario('assert writes only what fails', (t) => {
  node.assert(true, 'no');
  node.assert(false);
  node.assert(0, 'what %s', 'x');
  node.assert(null, { a: 1 });
  t.deepEqual(texts(), [
    'error|Assertion failed',
    'error|Assertion failed: what x',
    'error|Assertion failed: { a: 1 }',
  ]);
});

scenario('trace shows where it was called', (t) => {
  function caller() {
    node.trace('here %d', 1);
  }
  caller();
  t.match(texts()[0], /^error\|Trace: here 1\n {4}at caller \(format\.js:\d+:\d+\)/);
});

scenario('dir ignores custom inspection, table draws a table', (t) => {
  node.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
  node.table([{ a: 1, b: 'x' }, { a: 2 }, 7]);
  node.table(5);
  t.deepEqual(texts(), [
    'log|{ a: [Object] }',
    'log|' +
      [
        '┌─────────┬───┬─────┬────────┐',
        '│ (index) │ a │ b   │ Values │',
        '├─────────┼───┼─────┼────────┤',
        "│ 0       │ 1 │ 'x' │        │",
        '│ 1       │ 2 │     │        │',
        '│ 2       │   │     │ 7      │',
        '└─────────┴───┴─────┴────────┘',
      ].join('\n'),
    'log|5',
  ]);
});

scenario("a page's console tells where it was called and does not indent", (t) => {
  const page = createConsole({ page: true });
  page.group('g');
  page.log('in the group');
  const [group, log] = written();
  t.match(group, /^log\|g\|\d+\|format\.js$/);
  t.match(log, /^log\|in the group\|\d+\|format\.js$/);
  t.equal(Object.hasOwn(Error, 'prepareStackTrace'), false);
});

scenario('methods work on their own, and the object is a namespace', (t) => {
  const { log } = node;
  log('alone');
  t.deepEqual(texts(), ['log|alone']);
  t.equal(String(node), '[object console]');
  t.deepEqual(Object.keys(Object.getPrototypeOf(node)), []);
  t.ok(Object.keys(node).includes('groupCollapsed'));
});
