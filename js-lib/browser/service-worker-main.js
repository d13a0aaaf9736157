'use strict';

// ServiceWorkerMain: a version of a service worker as main sees it, whether it runs or not. Its
// messages come to its own `ipc` only.
//
// Difference from Electron: a worker is never stopped because it has nothing to do, so a task keeps
// nothing from happening.

const { markUncloneable } = require('common/platform-object');
const { IpcMainImpl } = require('browser/ipc-main-impl');
const native = binding('service_workers');
const { Error, Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet, TypeError } = primordials;

const key = {};
const byId = new Map();

let destroy;

class ServiceWorkerMain {
  #facts;
  #ipc;
  #destroyed = false;
  #isRunning;

  static {
    destroy = (worker) => {
      worker.#destroyed = true;
    };
  }

  constructor(capability, facts, isRunning) {
    if (capability !== key) throw new TypeError('Illegal constructor');
    this.#facts = facts;
    this.#isRunning = isRunning;
    markUncloneable(this);
  }

  get ipc() {
    this.#ipc ??= new IpcMainImpl();
    return this.#ipc;
  }

  get versionId() {
    return this.#facts.versionId;
  }

  get scriptURL() {
    return this.#facts.scriptUrl;
  }

  get scope() {
    return this.#facts.scope;
  }

  isDestroyed() {
    return this.#destroyed;
  }

  send(channel, ...args) {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    if (this.#destroyed) return;
    try {
      native.send(this.#facts.versionId, channel, args);
    } catch (error) {
      globalThis.console.error('Error sending from ServiceWorkerMain: ', error);
    }
  }

  startTask() {
    if (this.#destroyed || !this.#isRunning()) {
      throw new Error('Unable to start service worker task.');
    }
    return { end() {} };
  }
}

/** The one object for a live version. */
exports.workerOf = (facts, isRunning) => {
  let worker = MapPrototypeGet(byId, facts.versionId);
  if (worker === undefined) {
    worker = new ServiceWorkerMain(key, facts, isRunning);
    MapPrototypeSet(byId, facts.versionId, worker);
  }
  return worker;
};

/** The version has become redundant. */
exports.forget = (versionId) => {
  const worker = MapPrototypeGet(byId, versionId);
  MapPrototypeDelete(byId, versionId);
  if (worker !== undefined) destroy(worker);
};

exports.ServiceWorkerMain = ServiceWorkerMain;
