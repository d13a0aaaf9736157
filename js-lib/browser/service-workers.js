'use strict';

// session.serviceWorkers: the service workers of a session, and what happens to them.

const EventEmitter = require('common/vendor')('events');
const { conversionError, requireString } = require('common/argument-conversion');
const { markUncloneable } = require('common/platform-object');
const { warnOnce } = require('browser/deprecation');
const { workerOf } = require('browser/service-worker-main');
const native = binding('service_workers');
const { Error, Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet, Promise } = primordials;
const { TypeError } = primordials;

const key = {};
const starting = new Map();
let lastStart = 0;

const DEPRECATED =
  "'session.serviceWorkers.getFromVersionID' is deprecated and will be removed. " +
  "Please use 'session.serviceWorkers.getInfoFromVersionID' instead.";

class ServiceWorkers extends EventEmitter {
  #partition;

  constructor(capability, partition) {
    if (capability !== key) throw new TypeError('Illegal constructor');
    super();
    this.#partition = partition;
    markUncloneable(this);
  }

  /** The facts of a version that is not redundant, with its status. */
  #find(versionId) {
    if (typeof versionId !== 'number') throw conversionError(0, versionId);
    const live = native.live(this.#partition);
    for (let i = 0; i < live.length; i++) {
      if (live[i][0] === versionId) return { facts: factsOf(live[i]), status: live[i][4] };
    }
    return undefined;
  }

  getAllRunning() {
    const live = native.live(this.#partition);
    const running = {};
    for (let i = 0; i < live.length; i++) {
      if (live[i][4] !== 'stopped') running[live[i][0]] = factsOf(live[i]);
    }
    return running;
  }

  getInfoFromVersionID(versionId) {
    const found = this.#find(versionId);
    if (found === undefined || found.status === 'stopped') {
      throw new Error('Could not find service worker with that version_id');
    }
    return found.facts;
  }

  getFromVersionID(versionId) {
    warnOnce(DEPRECATED);
    return this.getInfoFromVersionID(versionId);
  }

  getWorkerFromVersionID(versionId) {
    const found = this.#find(versionId);
    return found === undefined || found.status === 'stopped'
      ? undefined
      : this.#workerOf(found.facts);
  }

  #workerOf(facts) {
    return workerOf(facts, () => {
      const status = this.#find(facts.versionId)?.status;
      return status === 'starting' || status === 'running';
    });
  }

  startWorkerForScope(scope) {
    requireString(scope, 0);
    const call = ++lastStart;
    return new Promise((resolve, reject) => {
      MapPrototypeSet(starting, call, (versionId) => {
        const worker = versionId < 0 ? undefined : this.getWorkerFromVersionID(versionId);
        if (worker === undefined) reject(new Error('Failed to start service worker.'));
        else resolve(worker);
      });
      native.startForScope(this.#partition, scope, call);
    });
  }

  /** Internal in Electron too: its own tests stop workers with it. */
  async _stopAllWorkers() {
    native.stopAll(this.#partition);
  }

  static {
    exports.liveWorker = (workers, versionId) => {
      const found = workers.#find(versionId);
      return found && workers.#workerOf(found.facts);
    };
  }
}

const factsOf = (live) => ({
  scriptUrl: live[1],
  scope: live[2],
  renderProcessId: live[3],
  versionId: live[0],
});

exports.createServiceWorkers = (partition) => new ServiceWorkers(key, partition);

/** A worker that startWorkerForScope() waits for has started, or could not (-1). */
exports.onStarted = (call, versionId) => {
  const started = MapPrototypeGet(starting, call);
  MapPrototypeDelete(starting, call);
  started(versionId);
};
