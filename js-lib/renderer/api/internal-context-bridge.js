'use strict';

// contextBridge.internalContextBridge: how Electron itself puts things into the page's world from the
// preload's, in the place of what is there (electron-semantics 6.10). Debug builds give it to apps.
//
// Each method answers whether it could; paths that lead nowhere and properties that cannot be changed
// are no errors.

const { conversionError } = require('common/argument-conversion');
const { overrideAccessorIn, overrideValueIn } = require('common/bridge-support');
const { preferences } = require('renderer/preferences');
const bridge = binding('context_bridge');

const { ArrayIsArray, ArrayPrototypePush } = primordials;

const MAIN_WORLD = 0;

/** The keys that lead to a property, from the page's global object. */
function toPath(keys) {
  if (!ArrayIsArray(keys)) throw conversionError(0, keys);
  const path = [];
  for (let i = 0; i < keys.length; i++) {
    if (typeof keys[i] !== 'string') throw conversionError(0, keys);
    ArrayPrototypePush(path, keys[i]);
  }
  return path;
}

/** A getter or setter; undefined if there is none. */
function toAccessor(value, index) {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'function') throw conversionError(index, value);
  return value;
}

function overrideValue(keys, value, dynamic) {
  const path = toPath(keys);
  return path.length > 0 && overrideValueIn(MAIN_WORLD, path, value, dynamic);
}

module.exports = {
  get contextIsolationEnabled() {
    return preferences().contextIsolation;
  },

  /** Whether the code that asks runs in the page's own world. */
  isInMainWorld: () => bridge.worldId() === MAIN_WORLD,

  /** Assigns a copy of a value, as exposeInMainWorld makes it, but not frozen. */
  overrideGlobalValueFromIsolatedWorld: (keys, value) => overrideValue(keys, value, false),

  /** The same, where accessors of objects are accessors in the page, too, and call those here. */
  overrideGlobalValueWithDynamicPropsFromIsolatedWorld: (keys, value) =>
    overrideValue(keys, value, true),

  /** Makes a property an accessor whose functions run here. */
  overrideGlobalPropertyFromIsolatedWorld(keys, getter, setter) {
    const path = toPath(keys);
    const get = toAccessor(getter, 1);
    const set = toAccessor(setter, 2);
    return path.length > 0 && overrideAccessorIn(MAIN_WORLD, path, get, set);
  },
};
