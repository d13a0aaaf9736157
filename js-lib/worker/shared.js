'use strict';

// SharedWorkerGlobalScope (HTML standard, 10.2.1.3): hears of every page that connects.

const { defineEventHandler, fire } = require('web/event-target');
const { wrapPort } = require('web/message-port');
const { ObjectFreeze, globalThis } = primordials;

exports.defineScope = (WorkerGlobalScope) =>
  class SharedWorkerGlobalScope extends WorkerGlobalScope {};

exports.install = () => {
  defineEventHandler(globalThis, 'connect');
};

exports.connect = (handle) => {
  const { MessageEvent } = require('web/message-event');
  const port = wrapPort(handle);
  fire(globalThis, 'connect', MessageEvent, {
    data: '',
    ports: ObjectFreeze([port]),
    source: port,
  });
};
