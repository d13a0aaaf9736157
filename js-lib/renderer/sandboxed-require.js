'use strict';

// The require of a sandboxed preload: the few modules it may have, and nothing from the disk.

const vendor = require('common/vendor');
const { Error, globalThis, StringPrototypeSlice, StringPrototypeStartsWith } = primordials;

const loaders = {
  __proto__: null,
  events: () => vendor('events'),
  timers: () => ({
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
    setImmediate: require('renderer/immediates').setImmediate,
    clearImmediate: require('renderer/immediates').clearImmediate,
  }),
  url: () => ({
    ...vendor('url'),
    URL: globalThis.URL,
    URLSearchParams: globalThis.URLSearchParams,
  }),
};

const electronNames = {
  __proto__: null,
  electron: true,
  'electron/common': true,
  'electron/renderer': true,
};

/** A require function; `electron` is what the preload gets under Electron's names. */
exports.createRequire = (electron) => {
  const loaded = { __proto__: null };
  return function require(name) {
    if (electronNames[name] === true) return electron;
    const plain = StringPrototypeStartsWith(name, 'node:') ? StringPrototypeSlice(name, 5) : name;
    const load = loaders[plain];
    if (load === undefined) throw new Error(`module not found: ${name}`);
    return (loaded[plain] ??= load());
  };
};
