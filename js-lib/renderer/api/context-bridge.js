'use strict';

// electron.contextBridge: checks of arguments; what crosses, and how, is dev.valence.world's.

const { conversionError, requireString } = require('common/argument-conversion');
const { notSupported } = require('common/unsupported');
const { preferences } = require('renderer/preferences');
const bridge = binding('context_bridge');

const { ArrayIsArray, Error, FunctionPrototypeToString, JSONStringify, ReflectApply } = primordials;
const { TypeError } = primordials;

const MAIN_WORLD = 0;

function requireIsolation() {
  if (!preferences().contextIsolation) {
    throw new Error('contextBridge API can only be used when contextIsolation is enabled');
  }
}

/**
 * Evaluates a function's source in the main world: to a function that throws errors whose message is
 * what was thrown as a string, to the text of a syntax error, or to null if it is no function.
 */
const inMainWorld = (source) => `((source) => {
  let made;
  try {
    made = (0, eval)(source);
  } catch (error) {
    return String(error);
  }
  if (typeof made !== 'function') return null;
  return (...args) => {
    try {
      return made(...args);
    } catch (error) {
      throw new Error(String(error));
    }
  };
})(${JSONStringify(`(${source})`)})`;

module.exports = {
  exposeInMainWorld(key, api) {
    requireIsolation();
    bridge.exposeInMainWorld(requireString(key, 1), api);
  },

  exposeInIsolatedWorld(worldId, key, api) {
    requireIsolation();
    if (typeof worldId !== 'number') throw conversionError(0, worldId);
    requireString(key, 1);
    if (worldId !== MAIN_WORLD) throw notSupported(`An isolated world with id ${worldId}`);
    bridge.exposeInMainWorld(key, api);
  },

  executeInMainWorld(script) {
    requireIsolation();
    if (typeof script !== 'object' || script === null) throw new TypeError('Invalid script');
    const { func, args = [] } = script;
    if (typeof func !== 'function') throw new TypeError("Function 'func' is required in script");
    if (!ArrayIsArray(args)) throw new TypeError("'args' must be an array");
    const made = bridge.executeInMainWorld(inMainWorld(FunctionPrototypeToString(func)));
    if (typeof made === 'string') throw new Error(made);
    if (made === null) {
      throw new Error('Expected script to result in a function but a non-function type was found');
    }
    try {
      return ReflectApply(made, undefined, args);
    } catch (error) {
      const bad = bridge.firstThatCannotCross(args);
      throw bad < 0 ? error : new Error(`Failed to proxy argument at index ${bad}`);
    }
  },
};
