'use strict';

// Puts the web's globals onto a global object: interfaces not enumerable, functions and attributes
// enumerable, as Web IDL says. Most are loaded when they are first touched.

const { defineExports, ObjectDefineProperty, ObjectKeys } = primordials;

/** Module and names of the interfaces that pages and Node share. */
const sharedInterfaces = () => ({
  'web/abort': ['AbortController', 'AbortSignal'],
  'web/blob': ['Blob', 'File'],
  'web/custom-event': ['CustomEvent'],
  'web/dom-exception': ['DOMException'],
  'web/encoding': ['TextDecoder', 'TextEncoder'],
  'web/event': ['Event'],
  'web/event-target': ['EventTarget'],
  'web/crypto': ['Crypto'],
  'web/message-event': ['MessageEvent'],
  'web/message-port': ['MessageChannel', 'MessagePort'],
  'web/performance': ['Performance', 'PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure'],
  'web/url': ['URL', 'URLSearchParams'],
});

const pageInterfaces = () => ({
  'web/broadcast-channel': ['BroadcastChannel'],
  'web/canvas-context': ['OffscreenCanvasRenderingContext2D'],
  'web/dom-rect': ['DOMRect', 'DOMRectReadOnly'],
  'web/error-event': ['ErrorEvent'],
  'web/file-list': ['FileList'],
  'web/file-reader': ['FileReader'],
  'web/image-bitmap': ['ImageBitmap', 'OffscreenCanvas'],
  'web/image-data': ['ImageData'],
  'web/object-url': ['URL'],
  'web/progress-event': ['ProgressEvent'],
  'web/promise-rejection-event': ['PromiseRejectionEvent'],
  'web/video-color-space': ['VideoColorSpace'],
  'web/video-frame': ['VideoFrame'],
  'web/worker': ['Worker'],
});

const sharedMembers = () => ({
  'common/microtask': ['queueMicrotask'],
  'web/base64': ['atob', 'btoa'],
  'web/structured-clone': ['structuredClone'],
  'web/crypto': ['crypto'],
  'web/performance': ['performance'],
});

/** Defines a property whose value is loaded when it is first read, or is assigned. */
function defineLazily(target, name, enumerable, load) {
  const settle = (value) => {
    ObjectDefineProperty(target, name, { value, writable: true, enumerable, configurable: true });
    return value;
  };
  ObjectDefineProperty(target, name, {
    get: () => settle(load()),
    set: settle,
    enumerable,
    configurable: true,
  });
}

const load = (id, name) => require(id)[name];

/** Lines of a module and a name, in the order of a table. */
function listOf(table) {
  let text = '';
  const ids = ObjectKeys(table);
  for (let i = 0; i < ids.length; i++) {
    const names = table[ids[i]];
    for (let j = 0; j < names.length; j++) text += `${ids[i]} ${names[j]}\n`;
  }
  return text;
}

/**
 * Defines names of modules, `{module: [name, ...]}`, as lazily as the rest.
 *
 * @param key what this table is called among all
 * @param table a function that returns it
 */
function defineModules(target, key, table, enumerable) {
  defineExports(target, load, key, () => listOf(table()), enumerable);
}

exports.defineLazily = defineLazily;
exports.defineModules = defineModules;

/** What pages and Node have in common: no timers, no console. */
exports.installShared = (target) => {
  defineModules(target, 'shared', sharedInterfaces, false);
  defineModules(target, 'shared members', sharedMembers, true);
};

function defineFunctions(target, functions) {
  const names = ObjectKeys(functions);
  for (let i = 0; i < names.length; i++) {
    const value = functions[names[i]];
    const property = { value, writable: true, enumerable: true, configurable: true };
    ObjectDefineProperty(target, names[i], property);
  }
}

/** What windows and workers have in common. */
exports.install = (target) => {
  require('common/deterministic').install(target);
  require('web/url').makePlatformObjects();
  exports.installShared(target);
  defineModules(target, 'scopes', pageInterfaces, false);
  defineModules(
    target,
    'scopes members',
    () => ({ 'web/image-bitmap': ['createImageBitmap'] }),
    true,
  );
  defineFunctions(target, require('common/timers').web);
  const { reportException } = require('common/report');
  const { requireArguments } = require('web/interface');
  defineFunctions(target, {
    reportError(error) {
      requireArguments("execute 'reportError' on 'Window'", arguments.length, 1);
      reportException(error);
    },
  });
  defineLazily(target, 'console', false, () =>
    require('common/console').createConsole({ page: true }),
  );
};
