'use strict';

const { MessageChannelMain, ipcMain, utilityProcess } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { cases, open, turns } = require('../../support');

const fork = (what) => utilityProcess.fork(path.join(__dirname, 'talks.js'), [what]);

/** The next `count` messages. */
const messages = (emitter, count) =>
  new Promise((resolve) => {
    const all = [];
    emitter.on('message', (message) => {
      if (all.push(message) === count) resolve(all);
    });
  });

const cannotClone = { name: 'Error', message: 'An object could not be cloned.' };

cases({
  async 'a message is answered'() {
    const child = fork('echo');
    await once(child, 'spawn');
    child.postMessage('hello');
    assert.deepStrictEqual(await once(child, 'message'), ['hello']);
    child.kill();
  },

  async 'messages wait for a child that has not spawned'() {
    const child = fork('echo');
    for (let i = 0; i < 3; i++) child.postMessage(i);
    assert.deepStrictEqual(await messages(child, 3), [0, 1, 2]);
    child.kill();
  },

  async 'messages wait until the child listens'() {
    const child = fork('listenLater');
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage('hello', [port2]);
    child.postMessage('world');
    assert.deepStrictEqual(await messages(child, 3), ['now', 'hello', 'world']);
    port1.close();
    child.kill();
  },

  async 'a child gets data and ports, main gets the value'() {
    const child = fork('describe');
    const { port2 } = new MessageChannelMain();
    child.postMessage({ a: new Date(0) }, [port2]);
    assert.deepStrictEqual(await once(child, 'message'), [
      {
        keys: ['data', 'ports'],
        prototype: true,
        date: new Date(0),
        ports: ['MessagePortMain'],
        ownDate: true,
      },
    ]);
    child.kill();
  },

  async 'nothing posted is null and undefined stays undefined'() {
    const child = fork('echo');
    child.postMessage();
    child.postMessage(undefined);
    child.postMessage('nothing');
    assert.deepStrictEqual(await messages(child, 3), [null, undefined, null]);
    child.kill();
  },

  async 'once takes one message and leaves the rest'() {
    const child = fork('once');
    child.postMessage(1);
    child.postMessage(2);
    child.postMessage(3);
    assert.deepStrictEqual(await messages(child, 3), ['first 1', 'a pause', 'later 2']);
    child.kill();
  },

  async 'nobody listening is a pause, which can be had by name too'() {
    const child = fork('pause');
    child.postMessage(1);
    child.postMessage(2);
    assert.deepStrictEqual(await messages(child, 4), ['1', 'paused', 'started', '2']);
    child.kill();
  },

  async 'what cannot be cloned throws in the child, where it can be caught'() {
    const child = fork('uncloneable');
    assert.deepStrictEqual(await messages(child, 2), [
      'caught: Error: An object could not be cloned.',
      'and it goes on',
    ]);
    child.kill();
  },

  async 'what cannot be cloned throws in main, and no port is lost'() {
    const child = fork('echo');
    const { port1 } = new MessageChannelMain();
    assert.throws(() => child.postMessage(() => {}, [port1]), cannotClone);
    assert.throws(() => child.postMessage(port1), cannotClone);
    child.postMessage('with it', [port1]);
    assert.deepStrictEqual(await once(child, 'message'), ['with it']);
    child.kill();
  },

  async 'a bad list of ports is refused, and one that is no list is ignored'() {
    const child = fork('echo');
    const { port1, port2 } = new MessageChannelMain();
    const throws = (list, name, message) =>
      assert.throws(() => child.postMessage(0, list), { name, message });
    throws(['x'], 'TypeError', 'Port at index 0 is not a valid port');
    throws([port1, null], 'TypeError', 'Port at index 1 is not a valid port');
    throws([port1, port1], 'Error', 'Port at index 1 is a duplicate.');
    child.postMessage(1, [port1]);
    throws([port2, port1], 'Error', 'Port at index 1 is already neutered.');
    child.postMessage(2, undefined);
    child.postMessage(3, null);
    child.postMessage(4, 'no list');
    assert.deepStrictEqual(await messages(child, 4), [1, 2, 3, 4]);
    child.kill();
  },

  async 'a child that is gone takes messages in silence'() {
    const child = fork('exit');
    await once(child, 'exit');
    child.postMessage(() => {}, ['no port']);
    assert.strictEqual(child.postMessage('x'), undefined);
  },

  async 'a child cannot send ports by its parent port'() {
    const child = fork('sendPort');
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage(null, [port2]);
    assert.deepStrictEqual(await once(child, 'message'), ['with a port']);
    // The port was not sent: the child still has it.
    port1.start();
    const [{ data }] = await once(port1, 'message');
    assert.strictEqual(data, 'still mine');
    child.kill();
  },

  async 'what was sent before process.exit arrives before exit'() {
    const child = fork('sayAndExit');
    const seen = [];
    child.on('message', (message) => seen.push(message));
    await once(child, 'exit');
    assert.deepStrictEqual(seen, [1, 2, 3]);
  },

  async "two children talk over a channel of main's"() {
    const [one, other] = [fork('adopt'), fork('adopt')];
    const { port1, port2 } = new MessageChannelMain();
    one.postMessage('adder', [port1]);
    other.postMessage('starter', [port2]);
    assert.deepStrictEqual(await once(other, 'message'), ['got 42']);
    one.kill();
    other.kill();
  },

  async 'a sandboxed page and a child talk over a port of their own'() {
    const window = open(__dirname, { sandbox: true });
    await once(ipcMain, 'ready');
    const child = fork('answerPort');
    const { port1, port2 } = new MessageChannelMain();
    window.webContents.postMessage('port', null, [port1]);
    child.postMessage('', [port2]);
    const [, answer] = await once(ipcMain, 'answer');
    assert.strictEqual(answer, 'the child heard hello');
    child.kill();
    await turns();
  },
});
