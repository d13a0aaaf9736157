'use strict';

// ServiceWorkerGlobalScope (Service Workers, 4.1).
//
// Difference from browsers: there is no network, so `fetch` events never come; listeners for them are
// accepted.

const { defineEventHandler } = require('web/event-target');
const { defineLazily, defineModules } = require('web/globals');
const { call, listen, registrationOf, workerOf } = require('web/service-worker');
const { ObjectFreeze, String, globalThis } = primordials;

const PAGE = 4;
const [ownVersion, ownRegistration] = listen({ __proto__: null });

exports.defineScope = (WorkerGlobalScope) =>
  class ServiceWorkerGlobalScope extends WorkerGlobalScope {};

const functions = {
  async skipWaiting() {
    await call('skipWaiting', []);
  },
};

const interfaces = () => ({
  'web/service-worker': ['ServiceWorker', 'ServiceWorkerRegistration'],
  'worker/clients': ['Client', 'Clients', 'WindowClient'],
  'worker/extendable-event': ['ExtendableEvent', 'ExtendableMessageEvent', 'InstallEvent'],
});

exports.install = (define) => {
  for (const name of ['name', 'close', 'Worker']) delete globalThis[name];
  define('skipWaiting', { value: functions.skipWaiting, writable: true });
  defineLazily(globalThis, 'clients', true, () => require('worker/clients').clients);
  define('registration', { value: registrationOf(ownRegistration), writable: true });
  define('serviceWorker', { value: workerOf(ownVersion), writable: true });
  for (const type of ['install', 'activate', 'fetch', 'message', 'messageerror']) {
    defineEventHandler(globalThis, type);
  }
  defineModules(globalThis, 'service workers', interfaces, false);
};

/** Fires `install` or `activate`, and tells Java when it is through. */
exports.fire = (type, event) => {
  const { fireExtendable } = require('worker/extendable-event');
  fireExtendable(globalThis, type, (well) => {
    call('done', [String(event), String(well)]);
  });
};

/** A message of a page, which has four facts, or of a service worker, which has three. */
exports.receive = (source, received, handles) => {
  const ports = require('web/message-port').wrapAll(handles);
  const data = binding('message_port').read(received, ports);
  const { clientOf } = require('worker/clients');
  const { fireExtendableMessage } = require('worker/extendable-event');
  fireExtendableMessage(globalThis, data, {
    origin: globalThis.origin,
    ports: ObjectFreeze(ports),
    source: source.length === PAGE ? clientOf(source) : workerOf(source),
  });
};
