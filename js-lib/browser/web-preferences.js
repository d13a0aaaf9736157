'use strict';

// What an app writes into webPreferences, resolved to what holds (Electron's defaults).

const { ArrayIsArray, Boolean, String, Symbol } = primordials;
const app = binding('app');
const { isFeatureEnabled } = require('browser/command-line');

/** Internal: a page that has electron's exports as globals. */
const electronGlobals = Symbol('electronGlobals');
exports.electronGlobals = electronGlobals;

/** Internal: a page that tests run in. */
const tests = Symbol('tests');
exports.tests = tests;

const path = () => require('common/vendor')('path');

function preloadOf({ preload }) {
  if (typeof preload !== 'string' || preload === '') return null;
  if (path().isAbsolute(preload)) return preload;
  if (app.isStrict()) {
    app.warn('preload script must have absolute path.');
    return null;
  }
  const resolved = path().resolve(app.appPath(), preload);
  app.warn(`webPreferences.preload is relative, which Electron ignores; using ${resolved}`);
  return resolved;
}

function isolationOf({ contextIsolation, nodeIntegration }) {
  if (contextIsolation !== undefined) return Boolean(contextIsolation);
  if (!nodeIntegration || app.isStrict()) return true;
  app.warn(
    'nodeIntegration without contextIsolation: false gives a page nothing in Electron; contextIsolation is off here',
  );
  return false;
}

function sandboxOf({ sandbox, nodeIntegration, nodeIntegrationInWorker }, forced) {
  return forced || Boolean(sandbox ?? !(nodeIntegration || nodeIntegrationInWorker));
}

/** Internal: the page of a window that a page has opened. */
const openedByPage = Symbol('openedByPage');
exports.openedByPage = openedByPage;

/** Everything the renderer needs to know. */
exports.resolveWebPreferences = (preferences, { sandboxForced }) => ({
  electronGlobals: Boolean(preferences[electronGlobals]),
  tests: Boolean(preferences[tests]),
  preload: preloadOf(preferences),
  contextIsolation: isolationOf(preferences),
  nodeIntegration: Boolean(preferences.nodeIntegration),
  nodeIntegrationInSubFrames: Boolean(preferences.nodeIntegrationInSubFrames),
  nodeIntegrationInWorker: Boolean(preferences.nodeIntegrationInWorker),
  sandbox: sandboxOf(preferences, sandboxForced),
  webSecurity: Boolean(preferences.webSecurity ?? true),
  javascript: Boolean(preferences.javascript ?? true),
  contextBridgeMutability: isFeatureEnabled('ContextBridgeMutability'),
  debugBuild: app.isDebugBuild(),
  additionalArguments: ArrayIsArray(preferences.additionalArguments)
    ? preferences.additionalArguments.map(String)
    : [],
});
