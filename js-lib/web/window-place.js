'use strict';

// What a window knows of its place among others: the frames around it, its document and its location.

const document = binding('document');
const { ObjectDefineProperty, String, globalThis } = primordials;

const attribute = (get, set = undefined) => ({
  __proto__: null,
  get,
  set,
  enumerable: true,
  configurable: true,
});

const unforgeable = (get, set = undefined) => ({
  __proto__: null,
  get,
  set,
  enumerable: true,
  configurable: false,
});

/** Makes a property of the window a plain one. */
function replace(name, value, enumerable = true) {
  const property = { value, writable: true, enumerable, configurable: true };
  ObjectDefineProperty(globalThis, name, property);
}

const tree = () => binding('window_proxies');
const windowOf = (frame) => require('web/window-proxy').windowOf(frame);

/** A property that is read from the frame tree until somebody assigns to it. */
const fromTree = (name, get) =>
  attribute(
    () => get(tree()),
    (value) => replace(name, value),
  );

/** The descriptors of these properties. */
exports.place = () => ({
  __proto__: null,
  top: unforgeable(() => windowOf(tree().top(tree().self()))),
  parent: fromTree('parent', (all) => windowOf(all.parent(all.self()) || all.self())),
  length: fromTree('length', (all) => all.length(all.self())),
  closed: attribute(() => tree().isClosed(tree().self())),
  name: attribute(
    () => tree().name(),
    (name) => tree().rename(String(name)),
  ),
  opener: attribute(
    () => windowOf(tree().opener(tree().self())),
    (value) => {
      if (value === null) tree().disownOpener();
      else replace('opener', value);
    },
  ),
  document: unforgeable(() => document.document()),
  location: unforgeable(
    () => require('web/location').location,
    (url) => {
      require('web/location').location.href = url;
    },
  ),
});

exports.attribute = attribute;
exports.replace = replace;
