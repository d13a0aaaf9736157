'use strict';

// Session: which preload scripts its pages run before their window's own, and its service workers. All else that a session is,
// cookies and caches and protocols, Valence lacks; localStorage is one for all sessions.

const EventEmitter = require('common/vendor')('events');
const { conversionError, requireString } = require('common/argument-conversion');
const { markUncloneable } = require('common/platform-object');
const { defineNoOps } = require('common/no-ops');
const { defineUnsupported, unsupportedExport } = require('common/unsupported');
const { warnOnce } = require('browser/deprecation');
const { createServiceWorkers } = require('browser/service-workers');
const { unsupportedSession, unsupportedSessionExports } = require('browser/unsupported-members');
const { allContents } = require('browser/web-contents-list');
const vendor = require('common/vendor');
const app = binding('app');
const native = binding('web_contents');

const { ArrayIsArray, ArrayPrototypeFilter, ArrayPrototypeMap, ArrayPrototypePush } = primordials;
const { Error, JSONStringify, Map } = primordials;
const { MapPrototypeGet, MapPrototypeSet, ObjectAssign, ObjectDefineProperty, TypeError } =
  primordials;

const key = {};
const byPartition = new Map();
let lastScript = 0;

const isWorkerScript = ({ type }) => type === 'service-worker';
const isFrameScript = ({ type }) => type === 'frame';
const pathOf = ({ filePath }) => filePath;

/** Listeners that nothing calls. */
function webRequest() {
  const made = {};
  defineNoOps(made, 'webRequest', true);
  return made;
}

class Session extends EventEmitter {
  #partition;
  #scripts = [];
  #userAgent;
  #webRequest = webRequest();
  #serviceWorkers;

  constructor(capability, partition) {
    if (capability !== key) throw new TypeError('Illegal constructor');
    super();
    this.#partition = partition;
    this.#serviceWorkers = createServiceWorkers(partition);
    markUncloneable(this);
  }

  get serviceWorkers() {
    return this.#serviceWorkers;
  }

  getUserAgent() {
    return this.#userAgent ?? require('browser/app').app.userAgentFallback;
  }

  /** What contents of this session say they are, as far as main asks. */
  setUserAgent(userAgent) {
    this.#userAgent = requireString(userAgent, 0);
  }

  get webRequest() {
    return this.#webRequest;
  }

  isPersistent() {
    return this.#partition === '' || this.#partition.startsWith('persist:');
  }

  /** The id of the script, by which it can be taken away again. */
  registerPreloadScript(script) {
    return this.#register(script, (path) => {
      throw new Error(`Preload script must have absolute path: ${path}`);
    });
  }

  #register(script, onRelative) {
    if (script === null || typeof script !== 'object') throw conversionError(0, script);
    const { filePath, type, id = `preload-${++lastScript}` } = script;
    if (type !== 'frame' && type !== 'service-worker') throw conversionError(0, script);
    if (typeof filePath !== 'string' || typeof id !== 'string') throw conversionError(0, script);
    if (ArrayPrototypeFilter(this.#scripts, (known) => known.id === id).length > 0) {
      throw new Error(`Cannot register preload script with existing ID '${id}'`);
    }
    if (!vendor('path').isAbsolute(filePath)) return onRelative(filePath);
    ArrayPrototypePush(this.#scripts, { filePath, id, type });
    this.#tellContents();
    return id;
  }

  unregisterPreloadScript(id) {
    requireString(id, 0);
    const others = ArrayPrototypeFilter(this.#scripts, (script) => script.id !== id);
    if (others.length === this.#scripts.length) {
      throw new Error(`Cannot unregister preload script with non-existing ID '${id}'`);
    }
    this.#scripts = others;
    this.#tellContents();
  }

  getPreloadScripts() {
    return ArrayPrototypeMap(this.#scripts, (script) => ObjectAssign({}, script));
  }

  getPreloads() {
    warnOnce(deprecated('getPreloads', 'getPreloadScripts'));
    return ArrayPrototypeMap(ArrayPrototypeFilter(this.#scripts, isFrameScript), pathOf);
  }

  setPreloads(paths) {
    warnOnce(deprecated('setPreloads', 'registerPreloadScript'));
    if (!ArrayIsArray(paths)) throw conversionError(0, paths);
    this.#scripts = ArrayPrototypeFilter(this.#scripts, (script) => !isFrameScript(script));
    const onRelative = (path) => app.warn(`preload script must have absolute path: ${path}`);
    for (let i = 0; i < paths.length; i++) {
      this.#register({ filePath: paths[i], type: 'frame' }, onRelative);
    }
    this.#tellContents();
  }

  #tellContents() {
    const paths = ArrayPrototypeMap(ArrayPrototypeFilter(this.#scripts, isWorkerScript), pathOf);
    binding('service_workers').setPreloads(this.#partition, JSONStringify(paths));
    const contents = allContents();
    for (let i = 0; i < contents.length; i++) {
      if (contents[i].session === this) this.#tell(contents[i].id);
    }
  }

  #tell(contentsId) {
    const paths = ArrayPrototypeMap(ArrayPrototypeFilter(this.#scripts, isFrameScript), pathOf);
    native.setSessionPreloads(contentsId, JSONStringify(paths));
  }

  static {
    exports.partitionOf = (session) => session.#partition;
    exports.adoptContents = (session, contentsId) => session.#tell(contentsId);
    exports.isSession = (value) => value !== null && typeof value === 'object' && #scripts in value;
  }
}

defineNoOps(Session.prototype, 'session');
defineUnsupported(Session.prototype, 'session', unsupportedSession);
unsupportedSessionExports.forEach((name) => {
  const value = unsupportedExport(`session.${name}`);
  ObjectDefineProperty(Session.prototype, name, { configurable: true, get: () => value });
});

const deprecated = (member, other) =>
  `'session.${member}' is deprecated and will be removed. Please use 'session.${other}' instead.`;

/** The session of a partition; the default one is that of the empty name. */
exports.sessionOf = (partition) => {
  const known = MapPrototypeGet(byPartition, partition);
  if (known !== undefined) return known;
  const session = new Session(key, partition);
  MapPrototypeSet(byPartition, partition, session);
  return session;
};
