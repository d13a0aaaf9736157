'use strict';

// Clients, Client and WindowClient (Service Workers, 4.2 and 4.3): the pages of a service worker.
//
// Difference from browsers: a client does not say whether it is visible or has the focus.

const { markUncloneable } = require('common/platform-object');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { call, errorOf, post } = require('web/service-worker');
const { ArrayPrototypeIncludes, ArrayPrototypePush, ObjectFreeze, PromiseReject } = primordials;
const { String, TypeError } = primordials;

const KEY = { __proto__: null };
const TYPES = ['window', 'worker', 'sharedworker', 'all'];

class Client {
  #facts;

  constructor(key, facts) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    this.#facts = facts;
    markUncloneable(this);
  }

  get id() {
    return this.#facts[0];
  }

  get url() {
    return this.#facts[1];
  }

  get type() {
    return this.#facts[2];
  }

  get frameType() {
    return this.#facts[3];
  }

  postMessage(message, ...rest) {
    requireArguments("execute 'postMessage' on 'Client'", arguments.length, 1);
    post('Client', this.#facts[0], message, rest[0]);
  }
}

class WindowClient extends Client {
  focus() {
    return PromiseReject(errorOf('InvalidAccessError', 'Not allowed to focus a window.'));
  }
}

class Clients {
  constructor(key) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    markUncloneable(this);
  }

  async get(id) {
    requireArguments("execute 'get' on 'Clients'", arguments.length, 1);
    return exports.clientOf(await call('client', [String(id)])) ?? undefined;
  }

  async matchAll(options = undefined) {
    const what = "execute 'matchAll' on 'Clients'";
    const { includeUncontrolled = false, type = 'window' } = toDictionary(options, what);
    const kind = readType(String(type), what);
    const facts = await call('matchAll', [String(!!includeUncontrolled)]);
    const list = [];
    for (let i = 0; i < facts.length; i++) {
      if (kind === 'all' || facts[i][2] === kind) {
        ArrayPrototypePush(list, exports.clientOf(facts[i]));
      }
    }
    return ObjectFreeze(list);
  }

  async claim() {
    await call('claim', []);
  }

  async openWindow() {
    throw errorOf('InvalidAccessError', 'Not allowed to open a window.');
  }
}

function readType(type, what) {
  if (ArrayPrototypeIncludes(TYPES, type)) return type;
  throw new TypeError(
    `Failed to ${what}: Failed to read the 'type' property from 'ClientQueryOptions': ` +
      `The provided value '${type}' is not a valid enum value of type ClientType.`,
  );
}

/** The client that Java describes by its id, URL, type and frame type; null for none. */
exports.clientOf = (facts) => (facts === null ? null : new WindowClient(KEY, facts));

exports.Client = defineInterface(Client);
exports.WindowClient = defineInterface(WindowClient);
exports.Clients = defineInterface(Clients);
exports.clients = new Clients(KEY);
