'use strict';

// DedicatedWorkerGlobalScope (HTML standard, 10.2.1.2): the worker's end of the pipe to its owner.

const scope = binding('worker_scope');
const port = binding('message_port');
const { defineEventHandler } = require('web/event-target');
const { requireArguments } = require('web/interface');
const { receive } = require('web/message-port');
const { readTransferList } = require('web/transfer');
const { globalThis } = primordials;

const OWNER = 'DedicatedWorkerGlobalScope';

exports.defineScope = (WorkerGlobalScope) =>
  class DedicatedWorkerGlobalScope extends WorkerGlobalScope {};

const functions = {
  postMessage(message, ...rest) {
    const what = `execute 'postMessage' on '${OWNER}'`;
    requireArguments(what, arguments.length, 1);
    const list = readTransferList(rest[0], undefined, what);
    port.postWebAs(OWNER, scope.port(), message, list.values, list.portIndex, list.handles);
  },
};

exports.install = (define) => {
  define('postMessage', { value: functions.postMessage, writable: true });
  defineEventHandler(globalThis, 'message');
  defineEventHandler(globalThis, 'messageerror');
};

exports.listen = () => {
  port.attachWeb(
    scope.port(),
    port.newReceiver(receive, () => {}),
    globalThis,
  );
  port.startWeb(scope.port());
};
