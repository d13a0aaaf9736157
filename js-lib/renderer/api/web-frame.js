'use strict';

// electron.webFrame: the frame this realm belongs to, seen from within, and the others of its renderer.
//
// Difference: what a script in another frame gives is cloned: no function, promise or element of it.

const EventEmitter = require('common/vendor')('events');
const { conversionError, requireString } = require('common/argument-conversion');
const { defineNoOps } = require('common/no-ops');
const { markUncloneable } = require('common/platform-object');
const { callEmit, callUser } = require('common/report');
const { defineUnsupported } = require('common/unsupported');
const { executeIn } = require('common/bridge-support');
const { listen } = require('renderer/isolated-worlds');
const host = binding('web_frame');

const { ArrayIsArray, ArrayPrototypeFilter, Error, Map, MapPrototypeGet, MathLog } = primordials;
const { MapPrototypeSet, PromiseReject, PromiseResolve, String, TypeError } = primordials;

const MAIN_WORLD = 0;
const ELECTRON_WORLD = 999;

const unsupported = [
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
function runAll(scripts, execute) {
  const sources = [];
  for (let i = 0; i < scripts.length; i++) {
    const { code, url } = scripts[i];
    if (typeof code !== 'string') throw new Error("Invalid 'code'");
    sources[i] = { __proto__: null, code, url: typeof url === 'string' ? url : '' };
  }
  let first;
  for (let i = 0; i < sources.length; i++) {
    const result = execute(sources[i].code, sources[i].url);
    if (i === 0) first = result;
  }
  return first;
}

const tornDown = (method) =>
  new Error(`Render frame was torn down before webFrame.${method} could be executed`);

class WebFrame extends EventEmitter {
  #id;
  #zoomFactor = 1;

  constructor(id) {
    super();
    this.#id = id;
    markUncloneable(this);
  }

  #requireFrame(method) {
    if (host.isGone(this.#id)) throw tornDown(method);
    return this.#id;
  }

  /** How scripts run in a world of this frame. */
  #executor(method, worldId) {
    const id = this.#requireFrame(method);
    if (id === host.self()) return (code, url) => executeIn(worldId, code, url);
    return (code, url) => {
      const outcome = host.execute(id, worldId, code, url);
      if (outcome === null) throw tornDown(method);
      if ('error' in outcome) throw new Error(outcome.error);
      return outcome.result;
    };
  }

  /** Runs code in the main world, at once. */
  executeJavaScript(code, ...rest) {
    requireString(code, 0);
    const execute = this.#executor('executeJavaScript', MAIN_WORLD);
    return settle(() => execute(code, ''), callbackOf(rest));
  }

  /** Runs scripts in the world of an id, at once. */
  executeJavaScriptInIsolatedWorld(worldId, scripts, ...rest) {
    if (typeof worldId !== 'number') throw conversionError(0, worldId);
    if (!ArrayIsArray(scripts)) throw conversionError(1, scripts);
    const execute = this.#executor('executeJavaScriptInIsolatedWorld', worldId);
    return settle(() => runAll(scripts, execute), callbackOf(rest));
  }

  /** The isolated worlds of this frame, but for Electron's own. */
  getIsolatedWorlds() {
    const ids = host.worldIds(this.#requireFrame('getIsolatedWorlds'));
    return ArrayPrototypeFilter(ids, (id) => id !== MAIN_WORLD && id !== ELECTRON_WORLD);
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
    return MathLog(this.#zoomFactor) / MathLog(1.2);
  }

  setZoomLevel(level) {
    this.#zoomFactor = 1.2 ** level;
  }

  findFrameByName(name) {
    return frameOf(host.named(requireString(name, 0)));
  }

  findFrameByRoutingId(routingId) {
    if (typeof routingId !== 'number') throw conversionError(0, routingId);
    return frameOf(host.routed(routingId | 0));
  }

  findFrameByToken(token) {
    return frameOf(host.withToken(requireString(token, 0)));
  }

  get routingId() {
    return host.routingId(this.#requireFrame('routingId'));
  }

  get frameToken() {
    return host.token(this.#requireFrame('frameToken'));
  }

  get top() {
    return frameOf(host.top());
  }

  get parent() {
    return frameOf(host.parent(this.#id));
  }

  get opener() {
    return frameOf(host.opener(this.#id));
  }

  get firstChild() {
    return frameOf(host.firstChild(this.#id));
  }

  get nextSibling() {
    return frameOf(host.nextSibling(this.#id));
  }
}

defineNoOps(WebFrame.prototype, 'webFrame');
defineUnsupported(WebFrame.prototype, 'webFrame', unsupported);

const frames = new Map();

/** The frame of an id, the same object each time; null for none. */
function frameOf(id) {
  if (id === 0) return null;
  const known = MapPrototypeGet(frames, id);
  if (known !== undefined) return known;
  const made = new WebFrame(id);
  MapPrototypeSet(frames, id, made);
  return made;
}

listen((id, worldId) => {
  const frame = MapPrototypeGet(frames, id);
  if (frame !== undefined) callEmit(frame, ['isolated-world-created', worldId]);
});

module.exports = frameOf(host.self());
