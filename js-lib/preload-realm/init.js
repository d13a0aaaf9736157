'use strict';

// The realm of a service worker's preload scripts: to the worker's realm it is what an isolated world
// is to a page (electron-semantics 6.2). It has no window and no worker's scope, only what is common to
// both, and it lives as long as the worker runs.

const { defineProperties } = require('common/define-properties');
const { makeEventTarget } = require('web/event-target');
const { defineLazily, installShared } = require('web/globals');
const { preloadPaths, setPreferences } = require('renderer/preferences');
const { preloadRealm } = require('preload-realm/module-list');
const { runSandboxed } = require('renderer/sandboxed-preload');
const { callEmit } = require('common/report');
const { JSONStringify, ObjectAssign, ObjectDefineProperty, ObjectKeys, globalThis } = primordials;

const preferences = { contextIsolation: true, sandbox: true, preload: null, preloadRealm: true };

function installGlobals() {
  require('common/deterministic').install(globalThis);
  require('web/url').makePlatformObjects();
  installShared(globalThis);
  const functions = require('common/timers').web;
  const names = ObjectKeys(functions);
  for (let i = 0; i < names.length; i++) {
    const value = functions[names[i]];
    const property = { value, writable: true, enumerable: true, configurable: true };
    ObjectDefineProperty(globalThis, names[i], property);
  }
  defineLazily(globalThis, 'console', false, () =>
    require('common/console').createConsole({ page: true }),
  );
  defineLazily(globalThis, 'self', true, () => globalThis);
  makeEventTarget(globalThis);
  const errors = require('web/window-errors');
  errors.defineErrorHandlers(globalThis);
  errors.install(globalThis);
}

function createProcess() {
  const facts = { contextIsolated: true, contextId: `${binding('process').pid()}-preload-realm` };
  const process = require('renderer/sandboxed-process').createProcess(facts);
  delete process.isMainFrame;
  return ObjectAssign(process, { type: 'service-worker' });
}

/** Runs the preload scripts whose paths are given as JSON. What they throw is reported. */
exports.start = (pathsJson) => {
  installGlobals();
  setPreferences(JSONStringify(preferences), pathsJson);
  const electron = defineProperties({}, preloadRealm);
  const process = createProcess();
  require('renderer/ipc-native');
  const paths = preloadPaths();
  for (let i = 0; i < paths.length; i++) {
    try {
      runSandboxed(paths[i], { electron, process, immediates: false });
    } catch (error) {
      globalThis.console.error(`Unable to load preload script: ${paths[i]}`);
      globalThis.console.error(error);
    }
  }
  callEmit(process, ['loaded']);
};
