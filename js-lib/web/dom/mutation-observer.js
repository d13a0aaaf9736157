'use strict';

// MutationObserver (DOM standard, 4.3): changes of nodes, whichever world made them, in a microtask.
//
// Differences: what a removed subtree does before that microtask is not told (no transient observers),
// and the nodes of a fragment come in a record each.

const host = binding('mutations');
const { callUser } = require('common/report');
const { markNew } = require('common/platform-object');
const { Node } = require('web/dom/node');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { ArrayFrom, ArrayPrototypeFilter, ArrayPrototypePush, FunctionPrototypeCall } = primordials;
const { ObjectFreeze, String, TypeError } = primordials;

const KEY = { __proto__: null };
const WHAT = "execute 'observe' on 'MutationObserver'";
const none = ObjectFreeze([]);

/** {observer, target, options} for each call of observe() that holds. */
let registrations = [];
let isListening = false;
/** Observers that have records to deliver. */
let pending = [];

class MutationRecord {
  #facts;

  constructor(key, facts) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    markNew(this);
    this.#facts = facts;
  }

  get type() {
    return this.#facts.type;
  }

  get target() {
    return this.#facts.target;
  }

  get addedNodes() {
    return this.#facts.added ?? none;
  }

  get removedNodes() {
    return this.#facts.removed ?? none;
  }

  get previousSibling() {
    return this.#facts.previous ?? null;
  }

  get nextSibling() {
    return this.#facts.next ?? null;
  }

  get attributeName() {
    return this.#facts.name ?? null;
  }

  get attributeNamespace() {
    this.#facts;
    return null;
  }

  get oldValue() {
    return this.#facts.oldValue ?? null;
  }
}

let enqueue;
let deliver;

class MutationObserver {
  #callback;
  #records = [];

  static {
    enqueue = (observer, record) => {
      if (observer.#records.length === 0) schedule(observer);
      ArrayPrototypePush(observer.#records, record);
    };
    deliver = (observer) => {
      const records = observer.takeRecords();
      if (records.length > 0) callUser(observer.#callback, observer, [records, observer]);
    };
  }

  constructor(callback) {
    requireArguments("construct 'MutationObserver'", arguments.length, 1);
    if (typeof callback !== 'function') {
      throw new TypeError(
        "Failed to construct 'MutationObserver': parameter 1 is not of type 'Function'.",
      );
    }
    markNew(this);
    this.#callback = callback;
  }

  observe(target, options = undefined) {
    requireArguments(WHAT, arguments.length, 1);
    if (!(target instanceof Node)) {
      throw new TypeError(`Failed to ${WHAT}: parameter 1 is not of type 'Node'.`);
    }
    const observer = this;
    this.#records; // throws for what is no observer
    const registration = { observer, target, options: readOptions(options) };
    registrations = ArrayPrototypeFilter(
      registrations,
      (each) => each.observer !== observer || each.target !== target,
    );
    ArrayPrototypePush(registrations, registration);
    listen();
  }

  disconnect() {
    this.#records = [];
    registrations = ArrayPrototypeFilter(registrations, (each) => each.observer !== this);
  }

  takeRecords() {
    const records = this.#records;
    this.#records = [];
    return records;
  }
}

function readOptions(given) {
  const { attributeFilter, attributeOldValue, attributes, characterData, characterDataOldValue } =
    toDictionary(given, WHAT);
  const { childList, subtree } = toDictionary(given, WHAT);
  const filter = attributeFilter === undefined ? undefined : ArrayFrom(attributeFilter, String);
  const options = {
    childList: !!childList,
    attributes: attributes ?? (attributeOldValue !== undefined || filter !== undefined),
    characterData: characterData ?? characterDataOldValue !== undefined,
    subtree: !!subtree,
    attributeOldValue: !!attributeOldValue,
    characterDataOldValue: !!characterDataOldValue,
    filter,
  };
  if (!options.childList && !options.attributes && !options.characterData) {
    refuse(
      "The options object must set at least one of 'attributes', 'characterData', or 'childList' to true.",
    );
  }
  if (!options.attributes && (attributeOldValue || filter !== undefined)) {
    refuse(
      "The options object may only set 'attributeOldValue' or 'attributeFilter' when 'attributes' is true or not present.",
    );
  }
  if (!options.characterData && characterDataOldValue) {
    refuse(
      "The options object may only set 'characterDataOldValue' to true when 'characterData' is true or not present.",
    );
  }
  return options;
}

function refuse(text) {
  throw new TypeError(`Failed to ${WHAT}: ${text}`);
}

function listen() {
  if (isListening) return;
  isListening = true;
  host.listen(
    (target, name, oldValue) => {
      const wants = ({ attributes, filter }) =>
        attributes && (filter === undefined || filter.includes(name));
      tell(wants, 'attributeOldValue', { type: 'attributes', target, name }, oldValue);
    },
    (target, oldValue) => {
      const wants = ({ characterData }) => characterData;
      tell(wants, 'characterDataOldValue', { type: 'characterData', target }, oldValue);
    },
    (target, added, removed, previous, next) => {
      const facts = { type: 'childList', target, added, removed, previous, next };
      tell(({ childList }) => childList, 'childList', facts, null);
    },
  );
}

/** Queues a record for each observer of the target that wants it. */
function tell(wants, oldValueOption, facts, oldValue) {
  const observers = [];
  const withOldValue = [];
  for (let i = 0; i < registrations.length; i++) {
    const { observer, target, options } = registrations[i];
    if (!wants(options) || !isObserved(target, facts.target, options.subtree)) continue;
    let at = observers.indexOf(observer);
    if (at < 0) at = ArrayPrototypePush(observers, observer) - 1;
    withOldValue[at] ||= options[oldValueOption];
  }
  for (let i = 0; i < observers.length; i++) {
    const record = withOldValue[i] ? { ...facts, oldValue } : facts;
    enqueue(observers[i], new MutationRecord(KEY, record));
  }
}

const { contains } = Node.prototype;

function isObserved(observed, target, subtree) {
  return observed === target || (subtree && FunctionPrototypeCall(contains, observed, target));
}

async function schedule(observer) {
  ArrayPrototypePush(pending, observer);
  if (pending.length > 1) return;
  await undefined;
  const observers = pending;
  pending = [];
  for (let i = 0; i < observers.length; i++) deliver(observers[i]);
}

exports.MutationObserver = defineInterface(MutationObserver);
exports.MutationRecord = defineInterface(MutationRecord);
