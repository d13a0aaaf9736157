'use strict';

// Other windows as this one sees them (HTML, 7.2.3 WindowProxy): what every origin may touch, and
// the URL for the same origin. Worlds never share objects, so the documents of other frames cannot be
// reached, whatever their origin: asking for more is an error that says so.

const host = binding('window_proxies');
const { resolve } = binding('document');
const { markUncloneable } = require('common/platform-object');
const { notSupported } = require('common/unsupported');
const { markWindow } = require('web/window-brand');

const { ArrayPrototypePush, Map, MapPrototypeDelete, MapPrototypeForEach } = primordials;
const { MapPrototypeGet, MapPrototypeSet, ObjectCreate, ObjectDefineProperty } = primordials;
const { ObjectGetOwnPropertyDescriptor, Proxy, RegExpPrototypeTest, String } = primordials;
const { WeakRef, WeakRefPrototypeDeref, globalThis } = primordials;

const SWEEP_AT_LEAST = 64;

const known = new Map();
let sweepAt = SWEEP_AT_LEAST;

const isIndex = (key) => RegExpPrototypeTest(/^(?:0|[1-9][0-9]*)$/, key);

function refused(action, owner) {
  const { DOMException } = require('web/dom-exception');
  return new DOMException(
    `Failed to ${action} '${owner}': Blocked a frame with origin "null" from accessing a cross-origin frame.`,
    'SecurityError',
  );
}

function go(id, method, url) {
  const href = resolve(String(url));
  if (href === null) {
    const { DOMException } = require('web/dom-exception');
    throw new DOMException(
      `Failed to ${method} on 'Location': '${url}' is not a valid URL.`,
      'SyntaxError',
    );
  }
  host.navigate(id, href);
}

/** The location of another window: every origin may set it, its own may read it. */
class OtherLocation {
  #id;

  constructor(id) {
    this.#id = id;
    markUncloneable(this);
  }

  get href() {
    if (!host.isSameOrigin(this.#id)) {
      throw refused("read a named property 'href' from", 'Location');
    }
    return host.href(this.#id);
  }

  set href(url) {
    go(this.#id, "set the 'href' property", url);
  }

  assign(url) {
    go(this.#id, "execute 'assign'", url);
  }

  replace(url) {
    go(this.#id, "execute 'replace'", url);
  }

  toString() {
    return this.href;
  }
}

/** The members of the window of a frame, each read when it is asked for. */
function membersOf(id) {
  const location = new OtherLocation(id);
  return {
    __proto__: null,
    window: () => windowOf(id),
    self: () => windowOf(id),
    frames: () => windowOf(id),
    parent: () => windowOf(host.parent(id) || id),
    top: () => windowOf(host.top(id) || id),
    opener: () => windowOf(host.opener(id)),
    closed: () => host.isClosed(id),
    length: () => host.length(id),
    location: () => location,
  };
}

function methodsOf(id) {
  return {
    __proto__: null,
    postMessage(...args) {
      return require('web/window-messaging').postTo(id, args);
    },
    close() {
      host.close(id);
    },
    focus() {},
    blur() {},
  };
}

class Handler {
  #id;
  #members;
  #methods;

  constructor(id) {
    this.#id = id;
    this.#members = membersOf(id);
    this.#methods = methodsOf(id);
  }

  get(_target, key) {
    if (typeof key === 'symbol' || key === 'then') return undefined;
    if (key in this.#members) return this.#members[key]();
    if (key in this.#methods) return this.#methods[key];
    const frame = this.#frame(key);
    if (frame !== 0) return windowOf(frame);
    if (isIndex(key)) return undefined;
    throw this.#missing(`read a named property '${key}' from`, key);
  }

  set(_target, key, value) {
    if (key !== 'location') throw this.#missing(`set a named property '${String(key)}' on`, key);
    go(this.#id, "set the 'href' property", value);
    return true;
  }

  has(_target, key) {
    return (
      typeof key === 'string' &&
      (key in this.#members || key in this.#methods || this.#frame(key) !== 0)
    );
  }

  ownKeys() {
    const keys = [];
    for (let i = 0; i < host.length(this.#id); i++) ArrayPrototypePush(keys, String(i));
    for (const key in this.#members) ArrayPrototypePush(keys, key);
    for (const key in this.#methods) ArrayPrototypePush(keys, key);
    return keys;
  }

  getOwnPropertyDescriptor(target, key) {
    if (!this.has(target, key)) return undefined;
    const value = this.get(target, key);
    return { __proto__: null, value, configurable: true, enumerable: false, writable: false };
  }

  defineProperty(_target, key) {
    throw this.#missing(`set a named property '${String(key)}' on`, key);
  }

  deleteProperty(_target, key) {
    throw this.#missing(`delete a named property '${String(key)}' from`, key);
  }

  getPrototypeOf() {
    return null;
  }

  setPrototypeOf(_target, prototype) {
    return prototype === null;
  }

  preventExtensions() {
    return false;
  }

  #frame(key) {
    return isIndex(key) ? host.child(this.#id, +key) : host.named(this.#id, key);
  }

  #missing(action, key) {
    return host.isSameOrigin(this.#id)
      ? notSupported(`window.${String(key)} of another frame`)
      : refused(action, 'Window');
  }
}

function make(id) {
  const proxy = new Proxy(ObjectCreate(null), new Handler(id));
  markWindow(proxy);
  MapPrototypeSet(known, id, new WeakRef(proxy));
  if (known.size >= sweepAt) sweep();
  return proxy;
}

/** Forgets the windows that nobody refers to any more. */
function sweep() {
  MapPrototypeForEach(known, (reference, id) => {
    if (WeakRefPrototypeDeref(reference) === undefined) MapPrototypeDelete(known, id);
  });
  sweepAt = known.size + SWEEP_AT_LEAST;
}

/** The window of a frame: the global object for this one, null for no frame. */
function windowOf(id) {
  if (id === 0) return null;
  if (id === host.self()) return globalThis;
  const reference = MapPrototypeGet(known, id);
  return (reference && WeakRefPrototypeDeref(reference)) ?? make(id);
}

const onGlobal = new Map();

function removeFromGlobal() {
  MapPrototypeForEach(onGlobal, (get, key) => {
    if (ObjectGetOwnPropertyDescriptor(globalThis, key)?.get === get) delete globalThis[key];
    MapPrototypeDelete(onGlobal, key);
  });
}

function addToGlobal(key, id, enumerable) {
  if (ObjectGetOwnPropertyDescriptor(globalThis, key) !== undefined) return;
  const get = () => windowOf(id);
  MapPrototypeSet(onGlobal, key, get);
  const set = (value) => {
    const property = { value, configurable: true, enumerable: true, writable: true };
    ObjectDefineProperty(globalThis, key, { __proto__: null, ...property });
  };
  ObjectDefineProperty(globalThis, key, {
    __proto__: null,
    get,
    set,
    configurable: true,
    enumerable,
  });
}

/** Called by Java: `window[0]` and `window.name` are what the frames of the document are now. */
function framesChanged(names) {
  removeFromGlobal();
  const self = host.self();
  for (let i = 0; i < names.length; i++) {
    const id = host.child(self, i);
    addToGlobal(String(i), id, true);
    if (names[i] !== '') addToGlobal(names[i], id, false);
  }
}

module.exports = { framesChanged, windowOf };
