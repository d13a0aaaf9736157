'use strict';

const { AbortController, AbortSignal } = require('web/abort');
const { DOMException } = require('web/dom-exception');

scenario('abort sets the reason and fires one event', (t) => {
  const controller = new AbortController();
  const { signal } = controller;
  let count = 0;
  signal.onabort = (event) => {
    count++;
    t.equal(event.isTrusted, true);
  };
  t.equal(signal.aborted, false);
  signal.throwIfAborted();
  controller.abort('why');
  controller.abort('again');
  t.deepEqual([signal.aborted, signal.reason, count], [true, 'why', 1]);
  t.throws(() => signal.throwIfAborted(), 'why');
});

scenario('without a reason it is an AbortError', (t) => {
  const { reason } = AbortSignal.abort();
  t.ok(reason instanceof DOMException && reason instanceof Error);
  t.deepEqual(
    [reason.name, reason.code, reason.message],
    ['AbortError', 20, 'signal is aborted without reason'],
  );
});

scenario('timeout aborts with a TimeoutError', async (t) => {
  const signal = AbortSignal.timeout(10);
  await t.sleep(9);
  t.equal(signal.aborted, false);
  await t.sleep(2);
  t.equal(signal.reason.name, 'TimeoutError');
  t.throws(() => AbortSignal.timeout(-1), TypeError);
});

scenario('any follows its sources, also through another any', (t) => {
  const [a, b] = [new AbortController(), new AbortController()];
  const any = AbortSignal.any([a.signal, AbortSignal.any([b.signal])]);
  const seen = [];
  any.addEventListener('abort', () => seen.push(`any ${a.signal.aborted}`));
  b.signal.addEventListener('abort', () => seen.push(`b ${any.aborted}`));
  b.abort(5);
  a.abort(6);
  t.equal(any.reason, 5);
  t.deepEqual(seen, ['b true', 'any false']);
  t.equal(AbortSignal.any([AbortSignal.abort(1)]).reason, 1);
  t.throws(() => AbortSignal.any([{}]), TypeError);
});

scenario('signals are not made by scripts', (t) => {
  t.throws(() => new AbortSignal(), 'Illegal constructor');
});

scenario('a DOMException has names, codes and a stack', (t) => {
  const error = new DOMException('text', 'DataCloneError');
  t.deepEqual([error.name, error.message, error.code], ['DataCloneError', 'text', 25]);
  t.equal(String(error), 'DataCloneError: text');
  t.match(error.stack, /^DataCloneError: text\n {4}at .*abort\.js/);
  t.deepEqual(Object.keys(error), []);
  t.equal(DOMException.DATA_CLONE_ERR, 25);
  t.equal(error.INVALID_STATE_ERR, 11);
  t.equal(DOMException.INDEX_SIZE_ERR, 1);
  t.equal(DOMException.URL_MISMATCH_ERR, 21);
  t.equal(DOMException.INUSE_ATTRIBUTE_ERR, 10);
  t.equal(new DOMException('x', 'Custom').code, 0);
  t.equal(new DOMException().name, 'Error');
  t.equal(Object.prototype.toString.call(error), '[object DOMException]');
});
