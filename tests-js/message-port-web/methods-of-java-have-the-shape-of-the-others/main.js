const assert = require('node:assert');
const { MessageChannelMain } = require('electron');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const facts = await inPage(window, () => {
    const describe = (object, name) => {
      const { value, get, set, ...attributes } = Object.getOwnPropertyDescriptor(object, name);
      const { name: called, length } = value ?? get;
      const isConstructor = Object.hasOwn(value ?? get, 'prototype');
      return { called, length, isConstructor, set, ...attributes };
    };
    const { port1 } = new MessageChannel();
    const unwanted = [];
    const cannotBeCloned = () => {};
    try {
      port1.postMessage(cannotBeCloned);
    } catch (error) {
      unwanted.push(error.name, error instanceof DOMException, error.message);
    }
    return {
      postMessage: describe(MessagePort.prototype, 'postMessage'),
      start: describe(MessagePort.prototype, 'start'),
      data: describe(MessageEvent.prototype, 'data'),
      origin: describe(MessageEvent.prototype, 'origin'),
      made: new MessageEvent('message', { data: 7 }).data,
      unwanted,
    };
  });
  assert.deepStrictEqual(facts.postMessage, { ...facts.start, called: 'postMessage', length: 1 });
  assert.deepStrictEqual(facts.data, { ...facts.origin, called: 'get data' });
  assert.strictEqual(facts.made, 7);
  assert.deepStrictEqual(facts.unwanted, [
    'DataCloneError',
    true,
    "Failed to execute 'postMessage' on 'MessagePort': () => {} could not be cloned.",
  ]);
  const { postMessage } = new MessageChannelMain().port1;
  assert.deepStrictEqual([postMessage.name, postMessage.length], ['postMessage', 0]);
  const onPrototype = Object.getPrototypeOf(new MessageChannelMain().port1);
  assert.deepStrictEqual(Object.keys(onPrototype), []);
});
