'use strict';

// NodeList and HTMLCollection (DOM standard, 4.2.10). A collection is a proxy around a function that
// computes its items; a live one computes again when the tree has changed.

const host = binding('node');
const { version } = binding('document');
const { handleOf } = require('web/dom/node');
const { defineInterface } = require('web/interface');
const { ArrayPrototype, ObjectCreate, Proxy, Reflect, String } = primordials;
const { SymbolIterator, TypeError, WeakMap, WeakMapPrototypeGet, WeakMapPrototypeSet } =
  primordials;

class Same {
  constructor(object) {
    return object;
  }
}

/** Gives a collection, which is a proxy, its items. */
class Items extends Same {
  #items;

  constructor(collection, items) {
    super(collection);
    this.#items = items;
  }

  static of(collection) {
    return collection.#items();
  }
}

function indexOf(key) {
  if (typeof key !== 'string') return -1;
  const index = +key;
  return index >= 0 && index % 1 === 0 && String(index) === key ? index : -1;
}

/** The value of a property that is an item of the collection, or undefined. */
function itemOf(handler, key) {
  const index = indexOf(key);
  if (index >= 0) return handler.items()[index];
  return handler.named === undefined || typeof key !== 'string'
    ? undefined
    : (handler.named(handler.items(), key) ?? undefined);
}

class IndexedHandler {
  constructor(items, named) {
    this.items = items;
    this.named = named;
  }

  get(target, key, receiver) {
    if (key in target) return Reflect.get(target, key, receiver);
    return itemOf(this, key);
  }

  has(target, key) {
    return key in target || itemOf(this, key) !== undefined;
  }

  ownKeys(target) {
    const keys = Reflect.ownKeys(target);
    const { length } = this.items();
    const indexes = [];
    for (let i = 0; i < length; i++) indexes[i] = String(i);
    return indexes.concat(keys);
  }

  getOwnPropertyDescriptor(target, key) {
    const value = itemOf(this, key);
    return value === undefined
      ? Reflect.getOwnPropertyDescriptor(target, key)
      : { value, writable: false, enumerable: true, configurable: true };
  }

  set(target, key, value, receiver) {
    return indexOf(key) < 0 && Reflect.set(target, key, value, receiver);
  }
}

/** An object of an interface whose indexes are the results of `items`. */
function indexed(prototype, items, named = undefined) {
  const proxy = new Proxy(ObjectCreate(prototype), new IndexedHandler(items, named));
  new Items(proxy, items);
  return proxy;
}

/** Computes anew when the tree has changed since the last time. */
function whenChanged(compute) {
  let seen = -1;
  let items;
  return () => {
    const now = version();
    if (now !== seen) {
      items = compute();
      seen = now;
    }
    return items;
  };
}

class NodeList {
  constructor() {
    throw new TypeError('Illegal constructor');
  }

  get length() {
    return Items.of(this).length;
  }

  item(index) {
    return Items.of(this)[index] ?? null;
  }

  forEach(callback, thisArg) {
    const items = Items.of(this);
    for (let i = 0; i < items.length; i++) callback.call(thisArg, items[i], i, this);
  }

  keys() {
    return ArrayPrototype.keys.call(Items.of(this));
  }

  values() {
    return ArrayPrototype.values.call(Items.of(this));
  }

  entries() {
    return ArrayPrototype.entries.call(Items.of(this));
  }

  [SymbolIterator]() {
    return ArrayPrototype.values.call(Items.of(this));
  }
}

function byIdOrName(items, key) {
  if (key === '') return null;
  for (let i = 0; i < items.length; i++) {
    if (items[i].id === key || items[i].getAttribute('name') === key) return items[i];
  }
  return null;
}

class HTMLCollection {
  constructor() {
    throw new TypeError('Illegal constructor');
  }

  get length() {
    return Items.of(this).length;
  }

  item(index) {
    return Items.of(this)[index] ?? null;
  }

  namedItem(name) {
    return byIdOrName(Items.of(this), String(name));
  }

  [SymbolIterator]() {
    return ArrayPrototype.values.call(Items.of(this));
  }
}

const children = new WeakMap();

function liveCollection(compute) {
  return indexed(HTMLCollection.prototype, whenChanged(compute), byIdOrName);
}

exports.NodeList = defineInterface(NodeList);
exports.HTMLCollection = defineInterface(HTMLCollection);
exports.indexed = indexed;
exports.itemsOf = Items.of;
exports.liveCollection = liveCollection;
exports.liveNodeList = (compute) => indexed(NodeList.prototype, whenChanged(compute));
exports.staticNodeList = (items) => indexed(NodeList.prototype, () => items);

/** The one live collection of a parent's elements. */
exports.childrenOf = (parent) => {
  let collection = WeakMapPrototypeGet(children, parent);
  if (collection === undefined) {
    const handle = handleOf(parent);
    collection = liveCollection(() => host.children(handle, true));
    WeakMapPrototypeSet(children, parent, collection);
  }
  return collection;
};
