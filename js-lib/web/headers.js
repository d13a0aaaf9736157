'use strict';

// Headers (Fetch standard, 5.1): a list of names and values, each name once.

const { defineInterface, requireArguments } = require('web/interface');

const { ArrayPrototypePush, ArrayPrototypeSort, Map, MapPrototypeDelete, MapPrototypeForEach } =
  primordials;
const { MapPrototypeGet, MapPrototypeHas, MapPrototypeSet, ObjectKeys, RegExpPrototypeTest } =
  primordials;
const { String, StringPrototypeReplace, StringPrototypeToLowerCase, SymbolIterator, TypeError } =
  primordials;

const readOnly = { __proto__: null };

function toName(value, method) {
  const name = String(value);
  if (!RegExpPrototypeTest(/^[!#$%&'*+\-.^_`|~0-9a-z]+$/i, name)) {
    throw new TypeError(`Failed to execute '${method}' on 'Headers': Invalid name`);
  }
  return StringPrototypeToLowerCase(name);
}

function toValue(value, method) {
  const text = StringPrototypeReplace(String(value), /^[\t\n\r ]+|[\t\n\r ]+$/g, '');
  if (RegExpPrototypeTest(/[\0\n\r\u0100-\uffff]/, text)) {
    throw new TypeError(`Failed to execute '${method}' on 'Headers': Invalid value`);
  }
  return text;
}

class Headers {
  #values = new Map();
  #isReadOnly = false;

  constructor(init, key) {
    if (init !== undefined) this.#fill(init);
    this.#isReadOnly = key === readOnly;
  }

  #fill(init) {
    if (typeof init !== 'object' || init === null) {
      throw new TypeError(
        "Failed to construct 'Headers': The provided value is not of type " +
          "'(record<ByteString, ByteString> or sequence<sequence<ByteString>>)'.",
      );
    }
    if (init[SymbolIterator] !== undefined) {
      for (const pair of init) {
        const parts = [...pair];
        if (parts.length !== 2) {
          throw new TypeError("Failed to construct 'Headers': Invalid value");
        }
        this.append(parts[0], parts[1]);
      }
      return;
    }
    const names = ObjectKeys(init);
    for (let i = 0; i < names.length; i++) this.append(names[i], init[names[i]]);
  }

  #requireWritable(method) {
    if (this.#isReadOnly) {
      throw new TypeError(`Failed to execute '${method}' on 'Headers': Headers are immutable`);
    }
  }

  append(name, value) {
    requireArguments("execute 'append' on 'Headers'", arguments.length, 2);
    const key = toName(name, 'append');
    const text = toValue(value, 'append');
    this.#requireWritable('append');
    const before = MapPrototypeGet(this.#values, key);
    MapPrototypeSet(this.#values, key, before === undefined ? text : `${before}, ${text}`);
  }

  set(name, value) {
    requireArguments("execute 'set' on 'Headers'", arguments.length, 2);
    const key = toName(name, 'set');
    const text = toValue(value, 'set');
    this.#requireWritable('set');
    MapPrototypeSet(this.#values, key, text);
  }

  delete(name) {
    requireArguments("execute 'delete' on 'Headers'", arguments.length, 1);
    const key = toName(name, 'delete');
    this.#requireWritable('delete');
    MapPrototypeDelete(this.#values, key);
  }

  get(name) {
    requireArguments("execute 'get' on 'Headers'", arguments.length, 1);
    return MapPrototypeGet(this.#values, toName(name, 'get')) ?? null;
  }

  has(name) {
    requireArguments("execute 'has' on 'Headers'", arguments.length, 1);
    return MapPrototypeHas(this.#values, toName(name, 'has'));
  }

  forEach(callback, thisArg) {
    const pairs = this.#pairs();
    for (let i = 0; i < pairs.length; i++) callback.call(thisArg, pairs[i][1], pairs[i][0], this);
  }

  entries() {
    return this.#pairs()[SymbolIterator]();
  }

  keys() {
    return this.#pairs()
      .map((pair) => pair[0])
      [SymbolIterator]();
  }

  values() {
    return this.#pairs()
      .map((pair) => pair[1])
      [SymbolIterator]();
  }

  [SymbolIterator]() {
    return this.entries();
  }

  /** Sorted by name. */
  #pairs() {
    const pairs = [];
    MapPrototypeForEach(this.#values, (value, name) => ArrayPrototypePush(pairs, [name, value]));
    return ArrayPrototypeSort(pairs, (a, b) => (a[0] < b[0] ? -1 : 1));
  }
}

exports.Headers = defineInterface(Headers);
/** Headers of a response that came from elsewhere. */
exports.received = (init) => new Headers(init, readOnly);
