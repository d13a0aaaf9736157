'use strict';

// app: the life of the app as a whole, and what is known about it.

const EventEmitter = require('common/vendor')('events');
const { requireString } = require('common/argument-conversion');
const { defineNoOps } = require('common/no-ops');
const { callEmit, callUser } = require('common/report');
const { nextTick } = require('node/next-tick');
const { emitExit, process } = require('node/process');
const { defineUnsupported } = require('common/unsupported');
const { commandLine } = require('browser/command-line');
const { createEvent } = require('browser/event');
const { unsupportedApp, unsupportedAppProperties } = require('browser/unsupported-members');
const { allWindows, setObserver } = require('browser/window-list');
const native = binding('app');

const { Error, Map, MapPrototypeGet, MapPrototypeHas, MapPrototypeSet, Promise } = primordials;
const { MathTrunc, Number, PromisePrototypeThen, String } = primordials;

const LOCALE = 'en-US';

let isReady = false;
let resolveReady;
const readyPromise = new Promise((resolve) => {
  resolveReady = resolve;
});

let isQuitting = false;
let isExiting = false;
let isShutDown = false;
let exitCode;
let sandboxForced = false;

let name;
let userAgent;
const paths = new Map();

class App extends EventEmitter {
  commandLine = commandLine;

  // Start

  whenReady() {
    return readyPromise;
  }

  isReady() {
    return isReady;
  }

  // End

  quit() {
    if (isQuitting) return;
    if (emitPreventable('before-quit')) return;
    isQuitting = true;
    const windows = allWindows();
    if (windows.length === 0) willQuit();
    windows.forEach((window) => {
      if (!window.isDestroyed()) window.close();
    });
  }

  exit(code) {
    if (isShutDown) return;
    exitCode = MathTrunc(Number(code ?? 0)) || 0;
    isQuitting = true;
    isExiting = true;
    const windows = allWindows();
    if (windows.length === 0) shutDown();
    windows.forEach((window) => {
      if (!window.isDestroyed()) window.destroy();
    });
  }

  // What is known

  getAppPath() {
    return native.appPath();
  }

  getVersion() {
    return native.appVersion();
  }

  getName() {
    return name ?? native.appName();
  }

  setName(newName) {
    name = requireString(newName, 0);
  }

  get name() {
    return this.getName();
  }

  set name(newName) {
    this.setName(newName);
  }

  getPath(which) {
    requireString(which, 0);
    const path = MapPrototypeHas(paths, which) ? MapPrototypeGet(paths, which) : native.path(which);
    if (path === null) throw new Error(`Failed to get '${which}' path`);
    return path;
  }

  setPath(which, path) {
    requireString(which, 0);
    requireString(path, 1);
    if (!require('common/vendor')('path').isAbsolute(path))
      throw new Error('Path must be absolute');
    if (native.path(which) === null) throw new Error('Failed to set path');
    MapPrototypeSet(paths, which, path);
  }

  setAppLogsPath(path) {
    this.setPath('logs', path ?? this.getPath('logs'));
  }

  getLocale() {
    return LOCALE;
  }

  getSystemLocale() {
    return LOCALE;
  }

  getLocaleCountryCode() {
    return 'US';
  }

  getPreferredSystemLanguages() {
    return [LOCALE];
  }

  get isPackaged() {
    return false;
  }

  get runningUnderARM64Translation() {
    return false;
  }

  get userAgentFallback() {
    return userAgent ?? `Valence/${native.appVersion()}`;
  }

  set userAgentFallback(text) {
    userAgent = String(text);
  }

  get applicationMenu() {
    return require('browser/api/menu').getApplicationMenu();
  }

  set applicationMenu(menu) {
    require('browser/api/menu').setApplicationMenu(menu);
  }

  get dock() {
    return undefined;
  }

  getAppMetrics() {
    return require('browser/app-metrics').getAppMetrics();
  }

  // One instance: every run is one of its own

  requestSingleInstanceLock() {
    return true;
  }

  hasSingleInstanceLock() {
    return true;
  }

  releaseSingleInstanceLock() {}

  enableSandbox() {
    if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    sandboxForced = true;
  }
}

defineNoOps(App.prototype, 'app');
defineUnsupported(App.prototype, 'app', unsupportedApp, unsupportedAppProperties);

const app = new App();

/** Emits an event of the app; whether a listener prevented it. */
function emitPreventable(event, ...args) {
  const object = createEvent();
  callEmit(app, [event, object, ...args]);
  return object.defaultPrevented;
}

function willQuit() {
  if (isShutDown) return;
  if (emitPreventable('will-quit')) isQuitting = false;
  else shutDown();
}

function shutDown() {
  if (isShutDown) return;
  isShutDown = true;
  emitPreventable('quit', exitCode ?? process.exitCode ?? 0);
  native.exit(callUser(emitExit, undefined, [exitCode]) ?? exitCode ?? 0);
}

setObserver({
  allClosed() {
    if (isExiting) shutDown();
    else if (isQuitting) willQuit();
    else callEmit(app, ['window-all-closed']);
  },
  closeCancelled() {
    if (!isExiting) isQuitting = false;
  },
});

app.on('window-all-closed', () => {
  if (app.listenerCount('window-all-closed') === 1) app.quit();
});

/** The main script has run. `whenReady` comes first, with all its promise jobs, then the event. */
function becomeReady() {
  if (isReady) return;
  isReady = true;
  resolveReady();
}

// A tick that a promise job asks for runs when no promise job is left: of all callbacks of
// whenReady none comes after the event.
PromisePrototypeThen(readyPromise, () => nextTick(() => emitPreventable('ready', {})));

const isSandboxForced = () => sandboxForced;

module.exports = { app, becomeReady, isSandboxForced };
