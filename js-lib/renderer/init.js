'use strict';

// Electron's side of a page: prepares the realm that runs it (the isolated world, or the page's own),
// then runs the preload script (electron-semantics 6.2 and 6.3).

const { globalThis, Object, ObjectAssign, ObjectDefineProperty, PromisePrototypeThen } =
  primordials;
const { String: text } = primordials;
const { callEmit } = require('common/report');
const { defineProperties } = require('common/define-properties');
const { exposeExports } = require('common/expose-globals');
const moduleLookup = require('common/module-lookup');
const { modulesOf } = require('renderer/api/module-list');
const { preferences, preloadPaths, setPreferences } = require('renderer/preferences');
const { preloadError } = binding('ipc');

let electron;
let process;

/** Makes the realm what the window's webPreferences and session say, given as JSON. */
exports.start = (preferencesJson, sessionPreloadsJson, isMainFrame) => {
  setPreferences(preferencesJson, sessionPreloadsJson);
  const { contextIsolation, electronGlobals, sandbox } = preferences();
  electron = defineProperties({}, modulesOf(sandbox));
  const contextId = `${binding('process').pid()}-${contextIsolation ? 'isolated' : 'main'}`;
  const facts = { contextIsolated: contextIsolation, isMainFrame, contextId };
  if (sandbox) startSandboxed(facts);
  else startWithNode(facts);
  if (electronGlobals) exposeExports(globalThis, electron);
  require('renderer/ipc-native');
};

/** What scripts of this page that are Electron's get as require('electron'). */
exports.electron = () => electron;

function startSandboxed(facts) {
  process = require('renderer/sandboxed-process').createProcess(facts);
}

function startWithNode(facts) {
  require('node/init').installIntoPage(preferences().contextIsolation ? null : moduleLookup.get());
  require('node/electron-module').set(electron);
  process = ObjectAssign(require('node/process').process, facts);
  if (preferences().nodeIntegration) defineScriptScope();
  else if (losesNode()) require('node/globals').keepForModules(globalThis);
}

/** Whether the window is rid of Node's names once the preloads are through. */
function losesNode() {
  const { contextIsolation, nodeIntegration, sandbox } = preferences();
  return !contextIsolation && !nodeIntegration && !sandbox;
}

/** What a page with nodeIntegration finds on its window. */
function defineScriptScope() {
  const { scriptScope } = require('node/loader');
  const { require: requireOfPage, module, __filename, __dirname } = scriptScope(pageFile());
  const names = { require: requireOfPage, module, __filename, __dirname };
  for (const name of ['require', 'module', '__filename', '__dirname']) {
    ObjectDefineProperty(globalThis, name, {
      value: names[name],
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
}

/** The file a page was loaded from; a page from elsewhere counts as one of the working folder. */
function pageFile() {
  const { location } = globalThis;
  if (location.protocol === 'file:') return require('node/url').fileURLToPath(location.href);
  return require('common/vendor')('path').join(process.cwd(), 'page.html');
}

/** Undefined, or a promise if the page has to wait. What the scripts throw is reported, not thrown. */
exports.runPreload = () => {
  const paths = preloadPaths();
  let running;
  for (let i = 0; i < paths.length; i++) running = both(running, attempt(paths[i]));
  if (running !== undefined) return PromisePrototypeThen(running, finish);
  finish();
  return undefined;
};

const both = (before, next) =>
  before === undefined || next === undefined
    ? (before ?? next)
    : PromisePrototypeThen(before, () => next);

/** Runs a script; a module is only begun, and the promise resolves when it is through. */
function attempt(path) {
  try {
    if (!preferences().sandbox) {
      const running = require('node/loader').loadPreload(path);
      return running && PromisePrototypeThen(running, undefined, (error) => report(path, error));
    }
    require('renderer/sandboxed-preload').runSandboxed(path, { electron, process });
  } catch (error) {
    report(path, error);
  }
  return undefined;
}

function report(path, error) {
  globalThis.console.error(`Unable to load preload script: ${path}`);
  globalThis.console.error(error);
  const { message, stack, name } = Object(error);
  preloadError(path, text(message ?? error), text(stack ?? ''), text(name ?? 'Error'));
}

function finish() {
  callEmit(process, ['loaded']);
  if (losesNode()) require('node/globals').uninstallFromPage(globalThis);
}

/** The document has its first element. */
exports.documentStart = () => callEmit(process, ['document-start']);

/** The document has been parsed. */
exports.documentEnd = () => callEmit(process, ['document-end']);

/** The document is about to go. */
exports.exit = () => callEmit(process, ['exit']);
