'use strict';

// Node's worker_threads: channels and ports. There are no threads: every other export throws an error
// that names it when it is used.

const { unsupported } = require('node/errors');
const { process } = require('node/process');
const { ObjectDefineProperty, SymbolFor } = primordials;

if (process.type === 'renderer') throw unsupported("The Node module 'worker_threads' in a page");

const { MessageChannel, MessagePort, receiveMessageOnPort } = require('node/message-port');

const missing = [
  'BroadcastChannel',
  'Worker',
  'getEnvironmentData',
  'markAsUncloneable',
  'markAsUntransferable',
  'isMarkedAsUntransferable',
  'moveMessagePortToContext',
  'postMessageToThread',
  'setEnvironmentData',
];

const SHARE_ENV = SymbolFor('nodejs.worker_threads.SHARE_ENV');

module.exports = {
  isMainThread: true,
  MessageChannel,
  MessagePort,
  parentPort: null,
  receiveMessageOnPort,
  resourceLimits: {},
  SHARE_ENV,
  threadId: 0,
  workerData: null,
};

for (let i = 0; i < missing.length; i++) {
  const name = missing[i];
  const value = {
    [name]: function () {
      throw unsupported(`worker_threads.${name}`);
    },
  }[name];
  ObjectDefineProperty(module.exports, name, { __proto__: null, value, enumerable: true });
}
