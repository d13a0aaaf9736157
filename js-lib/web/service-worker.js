'use strict';

// ServiceWorker and ServiceWorkerRegistration (Service Workers, 3.1 and 3.2), in pages and in service
// workers. Main keeps what is true of them; here is what this realm has been told.

const host = binding('service_worker');
const { markUncloneable } = require('common/platform-object');
const { defineEventHandler, EventTarget, fire } = require('web/event-target');
const { defineInterface, requireArguments } = require('web/interface');
const { readTransferList } = require('web/transfer');
const { ArrayPrototypePush, Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet } =
  primordials;
const { Promise, PromisePrototypeThen, String, TypeError } = primordials;

const KEY = { __proto__: null };

const workers = new Map();
const registrations = new Map();
const pending = new Map();
let lastCall = 0;

let setState;
let setWorkers;

class ServiceWorker extends EventTarget {
  #id;
  #scriptURL;
  #state;

  static {
    setState = (worker, state) => {
      if (worker.#state === state) return;
      worker.#state = state;
      fire(worker, 'statechange');
    };
  }

  constructor(key, id, scriptURL, state) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    super();
    this.#id = id;
    this.#scriptURL = scriptURL;
    this.#state = state;
  }

  get scriptURL() {
    return this.#scriptURL;
  }

  get state() {
    return this.#state;
  }

  postMessage(message, ...rest) {
    requireArguments("execute 'postMessage' on 'ServiceWorker'", arguments.length, 1);
    exports.post('ServiceWorker', String(this.#id), message, rest[0]);
  }
}

class ServiceWorkerRegistration extends EventTarget {
  #id;
  #scope;
  #installing;
  #waiting;
  #active;

  static {
    setWorkers = (registration, installing, waiting, active) => {
      registration.#installing = exports.workerOf(installing);
      registration.#waiting = exports.workerOf(waiting);
      registration.#active = exports.workerOf(active);
    };
  }

  constructor(key, id, scope) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    super();
    this.#id = id;
    this.#scope = scope;
  }

  get installing() {
    return this.#installing;
  }

  get waiting() {
    return this.#waiting;
  }

  get active() {
    return this.#active;
  }

  get scope() {
    return this.#scope;
  }

  get updateViaCache() {
    return 'imports';
  }

  update() {
    return PromisePrototypeThen(exports.call('update', [String(this.#id)]), exports.registrationOf);
  }

  unregister() {
    return exports.call('unregister', [String(this.#id)]);
  }
}

defineInterface(ServiceWorker);
defineEventHandler(ServiceWorker.prototype, 'statechange');
defineEventHandler(ServiceWorker.prototype, 'error');
defineInterface(ServiceWorkerRegistration);
defineEventHandler(ServiceWorkerRegistration.prototype, 'updatefound');

exports.ServiceWorker = ServiceWorker;
exports.ServiceWorkerRegistration = ServiceWorkerRegistration;

/** The one object for a worker that Java describes by its id, URL and state; null for none. */
exports.workerOf = (description) => {
  if (description === null) return null;
  const id = description[0];
  let worker = MapPrototypeGet(workers, id);
  if (worker === undefined) {
    worker = markUncloneable(new ServiceWorker(KEY, id, description[1], description[2]));
    MapPrototypeSet(workers, id, worker);
  }
  return worker;
};

/** The one object for a registration: id, scope, installing, waiting and active; null for none. */
exports.registrationOf = (description) => {
  if (description === null) return null;
  const id = description[0];
  let registration = MapPrototypeGet(registrations, id);
  if (registration === undefined) {
    registration = markUncloneable(new ServiceWorkerRegistration(KEY, id, description[1]));
    MapPrototypeSet(registrations, id, registration);
    setWorkers(registration, description[2], description[3], description[4]);
  }
  return registration;
};

exports.registrationsOf = (descriptions) => {
  const list = [];
  for (let i = 0; i < descriptions.length; i++) {
    ArrayPrototypePush(list, exports.registrationOf(descriptions[i]));
  }
  return list;
};

/** Asks Java for something; a promise of the answer. */
exports.call = (method, args) => {
  const id = ++lastCall;
  return new Promise((resolve, reject) => {
    MapPrototypeSet(pending, id, { resolve, reject });
    host.call(method, args, id);
  });
};

function answer(id, well, value) {
  const { resolve, reject } = MapPrototypeGet(pending, id);
  MapPrototypeDelete(pending, id);
  if (well) resolve(value);
  else reject(exports.errorOf(value[0], value[1]));
}

exports.errorOf = (kind, message) => {
  if (kind === 'TypeError') return new TypeError(message);
  const { DOMException } = require('web/dom-exception');
  return new DOMException(message, kind);
};

/** `postMessage` of `owner`, to the worker or client with this id. */
exports.post = (owner, id, message, transfer) => {
  const what = `execute 'postMessage' on '${owner}'`;
  const list = readTransferList(transfer, undefined, what);
  host.post(owner, id, message, list.values, list.portIndex, list.handles);
};

function changeRegistration(description) {
  const registration = MapPrototypeGet(registrations, description[0]);
  if (registration !== undefined) {
    setWorkers(registration, description[2], description[3], description[4]);
  }
  return registration;
}

const notices = {
  __proto__: null,

  answer: (args) => answer(args[0], args[1], args[2]),

  registration: changeRegistration,

  updatefound(args) {
    const registration = changeRegistration(args);
    if (registration !== undefined) fire(registration, 'updatefound');
  },

  state(args) {
    const worker = MapPrototypeGet(workers, args[0]);
    if (worker !== undefined) setState(worker, args[2]);
  },
};

/**
 * Begins to hear of registrations and workers.
 *
 * @param others by name, what is done with notices that are not for these classes
 * @returns what Java says of this page or worker itself
 */
exports.listen = (others) =>
  host.listen((name, args) => {
    const heard = notices[name] ?? others[name];
    if (heard !== undefined) heard(args);
  });
