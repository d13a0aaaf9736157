'use strict';

// Where what happens to service workers, and what they send, enters the main process.

const { callEmit, callUser } = require('common/report');
const { createEvent } = require('browser/event');
const dispatch = require('browser/ipc-dispatch');
const { forget } = require('browser/service-worker-main');
const { liveWorker, onStarted } = require('browser/service-workers');
const { sessionOf } = require('browser/session');
const { ObjectDefineProperty } = primordials;
const reply = binding('reply');

const levels = { __proto__: null, debug: 0, info: 1, log: 1, warn: 2, error: 3 };

/** The event of a message; its worker is looked up when it is asked for. */
function messageEvent(session, versionId) {
  const event = createEvent({ type: 'service-worker', versionId, session });
  return ObjectDefineProperty(event, 'serviceWorker', {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get: () => session.serviceWorkers.getWorkerFromVersionID(versionId),
  });
}

const withWorker = (dispatcher) => (session, versionId, channel, content, extra) => {
  const worker = liveWorker(session.serviceWorkers, versionId);
  if (worker === undefined) return;
  const event = messageEvent(session, versionId);
  callUser(dispatcher, undefined, [worker.ipc, event, channel, content, extra]);
};

function emit({ serviceWorkers }, name, properties) {
  callEmit(serviceWorkers, [name, createEvent(properties)]);
}

const handlers = {
  __proto__: null,

  message: withWorker(dispatch.dispatchFromWorker),
  sync: withWorker(dispatch.dispatchSyncFromWorker),
  'post-message': withWorker(dispatch.dispatchPostMessageFromWorker),

  invoke(session, versionId, channel, args, handle) {
    const worker = liveWorker(session.serviceWorkers, versionId);
    if (worker === undefined) {
      reply.send(handle, { error: 'ServiceWorkerMain does not exist' });
      return;
    }
    const event = messageEvent(session, versionId);
    dispatch.dispatchInvokeFromWorker(worker.ipc, event, channel, args, handle);
  },

  'running-status-changed'(session, versionId, runningStatus) {
    emit(session, 'running-status-changed', { versionId, runningStatus });
  },

  'registration-completed'({ serviceWorkers }, _versionId, scope) {
    const args = ['registration-completed', createEvent(), { scope }];
    callEmit(serviceWorkers, args);
  },

  'console-message'({ serviceWorkers }, versionId, level, message, lineNumber, sourceUrl) {
    const details = {
      message,
      versionId,
      source: 'console-api',
      level: levels[level] ?? levels.log,
      sourceUrl,
      lineNumber,
    };
    callEmit(serviceWorkers, ['console-message', createEvent(), details]);
  },

  started: (_session, versionId, call) => onStarted(call, versionId),

  destroyed: (_session, versionId) => forget(versionId),
};

exports.onServiceWorkerEvent = (partition, versionId, name, a, b, c, d) =>
  handlers[name](sessionOf(partition), versionId, a, b, c, d);
