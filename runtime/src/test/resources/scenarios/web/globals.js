'use strict';

const { install } = require('web/globals');

scenario('interfaces are not enumerable, functions and attributes are', (t) => {
  install(globalThis);
  const names = Object.keys(globalThis);
  for (const name of ['setTimeout', 'structuredClone', 'performance', 'crypto', 'atob'])
    t.ok(names.includes(name), name);
  for (const name of ['URL', 'EventTarget', 'console', 'AbortSignal'])
    t.ok(!names.includes(name), name);
  const descriptor = () => Object.getOwnPropertyDescriptor(globalThis, 'Event');
  t.equal(globalThis.Event, require('web/event').Event);
  t.deepEqual(Object.keys(descriptor()), ['value', 'writable', 'enumerable', 'configurable']);
});

scenario('a global that was not touched yet looks like one with a value', (t) => {
  install(globalThis);
  const { value, ...attributes } = Object.getOwnPropertyDescriptor(globalThis, 'URLSearchParams');
  t.equal(value.name, 'URLSearchParams');
  t.deepEqual(attributes, { writable: true, enumerable: false, configurable: true });
  t.equal(Object.create(globalThis).TextDecoder, globalThis.TextDecoder);
  t.ok(delete globalThis.Blob && !('Blob' in globalThis));
});

scenario('a global that was not touched yet keeps the attributes it is given', (t) => {
  install(globalThis);
  Object.defineProperty(globalThis, 'CustomEvent', { writable: false, enumerable: true });
  t.equal(CustomEvent.name, 'CustomEvent');
  const { value, ...attributes } = Object.getOwnPropertyDescriptor(globalThis, 'CustomEvent');
  t.equal(value, CustomEvent);
  t.deepEqual(attributes, { writable: false, enumerable: true, configurable: true });
});

scenario('a global that was not touched yet can be replaced', (t) => {
  install(globalThis);
  globalThis.URL = 5;
  t.equal(URL, 5);
});

scenario('URL and URLSearchParams follow the standard', (t) => {
  install(globalThis);
  const url = new URL('../b?x=1#h', 'https://user@example.com:8080/a/c');
  t.equal(url.href, 'https://user@example.com:8080/b?x=1#h');
  t.deepEqual(
    [url.origin, url.pathname, url.search, url.hash],
    ['https://example.com:8080', '/b', '?x=1', '#h'],
  );
  url.searchParams.append('y', 'ä b');
  t.equal(url.search, '?x=1&y=%C3%A4+b');
  t.deepEqual(
    [...new URLSearchParams('a=1&a=2')],
    [
      ['a', '1'],
      ['a', '2'],
    ],
  );
  t.throws(() => new URL('no scheme'), TypeError);
  t.equal(URL.canParse('file:///C:/x'), true);
});

scenario('performance follows the clock', async (t) => {
  install(globalThis);
  const start = performance.now();
  await t.sleep(100);
  t.equal(Math.round(performance.now() - start), 100);
  performance.mark('a');
  await t.sleep(50);
  t.equal(Math.round(performance.measure('m', 'a').duration), 50);
  t.deepEqual(
    performance.getEntries().map((entry) => entry.name),
    ['a', 'm'],
  );
  performance.clearMarks();
  t.equal(performance.getEntriesByType('mark').length, 0);
  t.throws(() => performance.measure('m', 'gone'), { name: 'SyntaxError' });
});

scenario('crypto gives random bytes and UUIDs from the seed', (t) => {
  install(globalThis);
  t.match(
    crypto.randomUUID(),
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const array = crypto.getRandomValues(new Uint32Array(8));
  t.ok(new Set(array).size > 4);
  t.throws(() => crypto.getRandomValues(new Float64Array(1)), { name: 'TypeMismatchError' });
  t.throws(() => crypto.getRandomValues(new Uint8Array(65537)), { name: 'QuotaExceededError' });
});

scenario('Date follows the virtual clock and is still a proper class', async (t) => {
  install(globalThis);
  t.equal(new Date().getUTCFullYear(), 2026);
  const before = Date.now();
  await t.sleep(86400000);
  t.equal(Math.round((Date.now() - before) / 1000), 86400);
  class Day extends Date {
    next() {
      return new Day(+this + 86400000);
    }
  }
  t.equal(new Day(0).next().toISOString(), '1970-01-02T00:00:00.000Z');
  t.ok(new Day() instanceof Date && new Day() instanceof Day);
  t.equal(new Date(2020, 1, 3).getDate(), 3);
  t.equal(new Date().constructor, Date);
  t.deepEqual([Date.name, Date.length, typeof Date(), Date.UTC(1970, 0)], ['Date', 7, 'string', 0]);
  t.match(String(Date), /native code/);
  t.equal(Object.prototype.toString.call(new Date()), '[object Date]');
});

scenario('Math.random follows the seed', (t) => {
  install(globalThis);
  const numbers = Array.from({ length: 20 }, Math.random);
  t.ok(numbers.every((x) => x >= 0 && x < 1) && new Set(numbers).size === 20);
});
