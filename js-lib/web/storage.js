'use strict';

// Storage (HTML, 12): strings by name, kept in memory by the runtime. `storage` events do not occur.

const host = binding('storage');
const { defineInterface } = require('web/interface');
const { ArrayPrototypeIncludes, ObjectCreate, Proxy, Reflect, String } = primordials;
const { TypeError, WeakMap, WeakMapPrototypeGet, WeakMapPrototypeSet } = primordials;

const areas = new WeakMap();

class Storage {
  constructor() {
    throw new TypeError('Illegal constructor');
  }

  get length() {
    return host.keys(areaOf(this)).length;
  }

  key(index) {
    return host.keys(areaOf(this))[index] ?? null;
  }

  getItem(key) {
    return host.get(areaOf(this), String(key));
  }

  setItem(key, value) {
    host.set(areaOf(this), String(key), String(value));
  }

  removeItem(key) {
    host.remove(areaOf(this), String(key));
  }

  clear() {
    host.clear(areaOf(this));
  }
}

function areaOf(storage) {
  const area = WeakMapPrototypeGet(areas, storage);
  if (area === undefined) throw new TypeError('Illegal invocation');
  return area;
}

class Handler {
  constructor(area) {
    this.area = area;
  }

  get(target, key, receiver) {
    if (typeof key !== 'string' || key in target) return Reflect.get(target, key, receiver);
    return host.get(this.area, key) ?? undefined;
  }

  set(target, key, value, receiver) {
    if (typeof key !== 'string' || key in target) return Reflect.set(target, key, value, receiver);
    host.set(this.area, key, String(value));
    return true;
  }

  has(target, key) {
    return key in target || (typeof key === 'string' && host.get(this.area, key) !== null);
  }

  deleteProperty(target, key) {
    if (typeof key === 'string') host.remove(this.area, key);
    return true;
  }

  ownKeys() {
    return host.keys(this.area);
  }

  getOwnPropertyDescriptor(target, key) {
    if (typeof key !== 'string' || !ArrayPrototypeIncludes(host.keys(this.area), key)) {
      return undefined;
    }
    const value = host.get(this.area, key);
    return { value, writable: true, enumerable: true, configurable: true };
  }
}

function storageOver(area) {
  const storage = new Proxy(ObjectCreate(Storage.prototype), new Handler(area));
  WeakMapPrototypeSet(areas, storage, area);
  return storage;
}

exports.Storage = defineInterface(Storage);
exports.localStorage = storageOver('local');
exports.sessionStorage = storageOver('session');
