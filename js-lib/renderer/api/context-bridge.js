'use strict';

// electron.contextBridge: checks of arguments; what crosses, and how, is common/bridge-support's.

const { conversionError, requireString } = require('common/argument-conversion');
const { executeFunctionIn, exposeIn } = require('common/bridge-support');
const { preferences } = require('renderer/preferences');

const { ArrayIsArray, Error, FunctionPrototypeToString, TypeError } = primordials;

const MAIN_WORLD = 0;

function requireIsolation() {
  if (!preferences().contextIsolation) {
    throw new Error('contextBridge API can only be used when contextIsolation is enabled');
  }
}

function expose(worldId, key, api) {
  exposeIn(worldId, requireString(key, 1), api, preferences().contextBridgeMutability === true);
}

const contextBridge = {
  exposeInMainWorld(key, api) {
    requireIsolation();
    expose(MAIN_WORLD, key, api);
  },

  exposeInIsolatedWorld(worldId, key, api) {
    requireIsolation();
    if (typeof worldId !== 'number') throw conversionError(0, worldId);
    if (preferences().preloadRealm && worldId !== MAIN_WORLD) {
      throw new Error('Isolated worlds are not supported in preload realms.');
    }
    expose(worldId, key, api);
  },

  executeInMainWorld(script) {
    requireIsolation();
    if (typeof script !== 'object' || script === null) throw new TypeError('Invalid script');
    const { func, args = [] } = script;
    if (typeof func !== 'function') throw new TypeError("Function 'func' is required in script");
    if (!ArrayIsArray(args)) throw new TypeError("'args' must be an array");
    return executeFunctionIn(MAIN_WORLD, FunctionPrototypeToString(func), args, (index) => {
      throw new Error(`Failed to proxy argument at index ${index}`);
    });
  },
};

// Debug builds of Electron alone have it, so an app is not given it by default.
if (preferences().debugBuild) {
  contextBridge.internalContextBridge = require('renderer/api/internal-context-bridge');
}

module.exports = contextBridge;
