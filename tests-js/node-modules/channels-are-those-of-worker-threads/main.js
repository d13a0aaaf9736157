'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const threads = require('node:worker_threads');
const { cases } = require('../../support');

const { receiveMessageOnPort } = threads;

cases({
  'the globals are the exports of worker_threads'() {
    assert.strictEqual(threads.MessageChannel, MessageChannel);
    assert.strictEqual(threads.MessagePort, MessagePort);
    assert.strictEqual(threads.isMainThread, true);
    assert.strictEqual(threads.parentPort, null);
    const channel = new MessageChannel();
    assert.deepStrictEqual(Object.keys(channel), ['port1', 'port2']);
    assert.ok(channel.port1 instanceof MessagePort);
    assert.ok(channel.port1 instanceof EventTarget);
    assert.throws(() => new MessagePort(), TypeError);
  },

  async 'a listener for message starts a port'() {
    for (const listen of ['on', 'once', 'addListener', 'addEventListener']) {
      const { port1, port2 } = new MessageChannel();
      port2.postMessage(listen);
      const data = await new Promise((resolve) => port1[listen]('message', resolve));
      assert.strictEqual(listen === 'addEventListener' ? data.data : data, listen);
      port1.close();
    }
  },

  async 'close comes at both ends'() {
    const { port1, port2 } = new MessageChannel();
    const seen = [];
    port2.on('message', (data) => seen.push(data));
    const closed = [once(port1, 'close'), once(port2, 'close')];
    port1.postMessage('last');
    let called = false;
    port1.close(() => {
      called = true;
    });
    assert.strictEqual(called, false);
    await Promise.all(closed);
    assert.strictEqual(called, true);
    assert.deepStrictEqual(seen, ['last']);
    port1.close();
    port1.postMessage('nowhere');
  },

  async 'a port is an emitter and a target of events'() {
    const { port1, port2 } = new MessageChannel();
    const seen = [];
    const listener = (data) => seen.push(`on ${data}`);
    assert.strictEqual(port1.hasRef(), false);
    assert.strictEqual(port1.on('message', listener), port1);
    assert.strictEqual(port1.hasRef(), true);
    port1.addEventListener('message', (event) => seen.push(`event ${event.data}`));
    assert.strictEqual(port1.listenerCount('message'), 2);
    assert.deepStrictEqual(port1.eventNames(), ['message']);
    port2.postMessage(1);
    await once(port1, 'message');
    port1.off('message', listener);
    assert.strictEqual(port1.emit('message', 2), true);
    port1.removeAllListeners();
    assert.strictEqual(port1.emit('message', 3), false);
    assert.strictEqual(port1.hasRef(), false);
    assert.deepStrictEqual(seen, ['on 1', 'event 1', 'event 2']);
    port1.close();
  },

  async 'a waiting message can be taken'() {
    const { port1, port2 } = new MessageChannel();
    assert.strictEqual(receiveMessageOnPort(port1), undefined);
    port2.postMessage({ one: 1 });
    port2.postMessage(undefined);
    port2.postMessage('left');
    assert.deepStrictEqual(receiveMessageOnPort(port1), { message: { one: 1 } });
    assert.deepStrictEqual(receiveMessageOnPort(port1), { message: undefined });
    const seen = [];
    port1.on('message', (data) => seen.push(data));
    port2.postMessage('also');
    assert.deepStrictEqual(receiveMessageOnPort(port1), { message: 'left' });
    port2.close();
    await once(port1, 'close');
    assert.deepStrictEqual(seen, ['also']);
    assert.throws(() => receiveMessageOnPort({}), { code: 'ERR_INVALID_ARG_TYPE' });
  },

  async 'ports and buffers are transferred'() {
    const { port1, port2 } = new MessageChannel();
    const inner = new MessageChannel();
    const bytes = new Uint8Array([1, 2, 3]);
    port2.postMessage({ port: inner.port1, bytes }, [inner.port1, bytes.buffer]);
    assert.strictEqual(bytes.length, 0);
    const { message } = receiveMessageOnPort(port1);
    assert.deepStrictEqual([...message.bytes], [1, 2, 3]);
    message.port.postMessage('through');
    assert.deepStrictEqual(await once(inner.port2, 'message'), ['through']);
    inner.port2.close();
  },

  'errors are worded as in Node'() {
    const { port1 } = new MessageChannel();
    const run = () => {};
    assert.throws(() => port1.postMessage(), {
      code: 'ERR_MISSING_ARGS',
      message: 'The "message" argument must be specified',
    });
    const message = '() => {} could not be cloned.';
    assert.throws(() => port1.postMessage(run), { name: 'DataCloneError', message });
    assert.throws(() => structuredClone(run), { name: 'DataCloneError', message });
    assert.throws(() => structuredClone(), { code: 'ERR_MISSING_ARGS' });
    assert.deepStrictEqual(structuredClone({ a: [1] }), { a: [1] });
  },

  'what has no threads behind it says so'() {
    assert.throws(() => new threads.Worker('x.js'), /worker_threads\.Worker is not supported/);
  },
});
