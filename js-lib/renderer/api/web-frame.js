'use strict';

// electron.webFrame: the frame this realm belongs to, seen from within.

const EventEmitter = require('common/vendor')('events');
const { requireString } = require('common/argument-conversion');
const { defineNoOps } = require('common/no-ops');
const { markUncloneable } = require('common/platform-object');
const { callUser } = require('common/report');
const { defineUnsupported } = require('common/unsupported');
const { conversionError } = require('common/argument-conversion');
const { executeIn } = require('common/bridge-support');
const { listen } = require('renderer/isolated-worlds');
const { worldIds } = binding('context_bridge');

const { ArrayIsArray, ArrayPrototypeFilter, Error, PromiseReject, PromiseResolve } = primordials;
const { String, TypeError } = primordials;

const MAIN_WORLD = 0;
const ELECTRON_WORLD = 999;

const unsupportedProperties = ['frameToken', 'routingId'];

const unsupported = [
  'findFrameByName',
  'findFrameByRoutingId',
  'findFrameByToken',
  'getFrameForSelector',
  'getResourceUsage',
  'getWordSuggestions',
  'insertText',
  'isWordMisspelled',
];

/** Runs a script at once and gives its outcome to the callback, before the promise that it returns. */
function settle(run, callback) {
  const tell = (...outcome) => {
    if (typeof callback === 'function') callUser(callback, undefined, outcome);
  };
  let result;
  try {
    result = run();
  } catch (error) {
    tell(undefined, error);
    return PromiseReject(error);
  }
  tell(result, undefined);
  return PromiseResolve(result);
}

/** The callback may come without what is before it. */
function callbackOf(rest) {
  for (let i = 0; i < rest.length; i++) if (typeof rest[i] === 'function') return rest[i];
  return undefined;
}

/** Runs scripts one after another; the result is the first one's. */
function runAll(worldId, scripts) {
  const sources = [];
  for (let i = 0; i < scripts.length; i++) {
    const { code, url } = scripts[i];
    if (typeof code !== 'string') throw new Error("Invalid 'code'");
    sources[i] = { __proto__: null, code, url: typeof url === 'string' ? url : '' };
  }
  let first;
  for (let i = 0; i < sources.length; i++) {
    const result = executeIn(worldId, sources[i].code, sources[i].url);
    if (i === 0) first = result;
  }
  return first;
}

class WebFrame extends EventEmitter {
  #zoomFactor = 1;

  constructor() {
    super();
    markUncloneable(this);
    listen((worldId) => callUser(this.emit, this, ['isolated-world-created', worldId]));
  }

  /** Runs code in the main world, at once. */
  executeJavaScript(code, ...rest) {
    requireString(code, 0);
    return settle(() => executeIn(MAIN_WORLD, code, ''), callbackOf(rest));
  }

  /** Runs scripts in the world of an id, at once. */
  executeJavaScriptInIsolatedWorld(worldId, scripts, ...rest) {
    if (typeof worldId !== 'number') throw conversionError(0, worldId);
    if (!ArrayIsArray(scripts)) throw conversionError(1, scripts);
    return settle(() => runAll(worldId, scripts), callbackOf(rest));
  }

  /** The isolated worlds of this frame, but for Electron's own. */
  getIsolatedWorlds() {
    return ArrayPrototypeFilter(worldIds(), (id) => id !== MAIN_WORLD && id !== ELECTRON_WORLD);
  }

  /** Checks its arguments: worlds have neither an origin nor a policy here, and a name shows nowhere. */
  setIsolatedWorldInfo(worldId, info) {
    if (typeof worldId !== 'number') throw conversionError(0, worldId);
    if (typeof info !== 'object' || info === null) throw conversionError(1, info);
    const { csp, securityOrigin } = info;
    if (csp !== undefined && String(csp) !== '' && securityOrigin === undefined) {
      throw new TypeError('If csp is specified, securityOrigin should also be specified');
    }
  }

  getZoomFactor() {
    return this.#zoomFactor;
  }

  setZoomFactor(factor) {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.#zoomFactor = factor;
  }

  getZoomLevel() {
    return Math.log(this.#zoomFactor) / Math.log(1.2);
  }

  setZoomLevel(level) {
    this.#zoomFactor = 1.2 ** level;
  }

  // Pages have no sub-frames here, and no opener.

  get top() {
    return this;
  }

  get parent() {
    return null;
  }

  get opener() {
    return null;
  }

  get firstChild() {
    return null;
  }

  get nextSibling() {
    return null;
  }
}

defineNoOps(WebFrame.prototype, 'webFrame');
defineUnsupported(WebFrame.prototype, 'webFrame', unsupported, unsupportedProperties);

module.exports = new WebFrame();
