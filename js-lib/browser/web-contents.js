'use strict';

// WebContents: what a window shows. Java owns the renderer behind it; this class owns its API.

const EventEmitter = require('common/vendor')('events');
const { conversionError } = require('common/argument-conversion');
const { defineNoOps } = require('common/no-ops');
const { mixIn } = require('common/mixin');
const { markUncloneable } = require('common/platform-object');
const { callUser } = require('common/report');
const { defineUnsupported, unsupportedExport } = require('common/unsupported');
const { askBeforeUnload } = require('browser/before-unload');
const { guardMembers } = require('browser/destroyed-guard');
const { createEvent } = require('browser/event');
const { IpcMainImpl } = require('browser/ipc-main-impl');
const LoadAttempts = require('browser/load-attempts');
const { adoptContents, isSession, partitionOf, sessionOf } = require('browser/session');
const { runScript } = require('browser/script-results');
const refused = require('browser/unsupported-members');
const { openedByPage, resolveWebPreferences } = require('browser/web-preferences');
const { addContents } = require('browser/web-contents-list');
const { initialSettings, settingsMembers } = require('browser/web-contents-settings');
const { findFrame, frameOf } = require('browser/web-frame-main');
const native = binding('web_contents');

const { ArrayIsArray, ArrayPrototypePush, Error, ObjectDefineProperty, ObjectKeys, Promise } =
  primordials;
const { JSONStringify, ReflectApply, String, TypeError } = primordials;

const MAIN_WORLD = 0;
const INVALID_URL = -300;
const FAILED = -2;

const key = {};
let lastNavigation = 0;
let stateOf;

class WebContents extends EventEmitter {
  #state;

  static {
    stateOf = (contents) => contents.#state;
  }

  constructor(capability, id, preferences) {
    if (capability !== key) throw new TypeError('Illegal constructor');
    super();
    this.#state = {
      id,
      frameId: native.mainFrame(id),
      loads: new LoadAttempts(),
      owner: null,
      ownerClosed: () => {},
      destroyed: false,
      crashed: false,
      navigating: false,
      settings: initialSettings(),
      session: preferences.session,
      preferences: preferences.resolved,
      windowOpenHandler: null,
    };
    const ipc = new IpcMainImpl();
    ObjectDefineProperty(this, 'ipc', { get: () => ipc, enumerable: true });
    this.setMaxListeners(0);
    markUncloneable(this);
  }

  get id() {
    return this.#state.id;
  }

  get mainFrame() {
    return frameOf(this.#state.frameId);
  }

  get focusedFrame() {
    return this.isFocused() ? this.mainFrame : null;
  }

  get opener() {
    const frame = native.opener(this.#state.id);
    return frame === null ? null : frameOf(frame);
  }

  get hostWebContents() {
    return null;
  }

  get devToolsWebContents() {
    return null;
  }

  get session() {
    return this.#state.session;
  }

  get debugger() {
    return unsupportedExport('webContents.debugger');
  }

  get navigationHistory() {
    return unsupportedExport('webContents.navigationHistory');
  }

  isDestroyed() {
    return this.#state.destroyed;
  }

  isCrashed() {
    return this.#state.crashed;
  }

  getType() {
    return 'window';
  }

  getOwnerBrowserWindow() {
    return this.#state.owner;
  }

  // Messages

  send(channel, ...args) {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    const frame = this.mainFrame;
    const all = [channel];
    for (let i = 0; i < args.length; i++) ArrayPrototypePush(all, args[i]);
    ReflectApply(frame.send, frame, all);
  }

  postMessage(...args) {
    const frame = this.mainFrame;
    ReflectApply(frame.postMessage, frame, args);
  }

  sendToFrame(frame, ...args) {
    const target = findFrame(frameAddress(frame, this));
    if (target === null) return false;
    ReflectApply(target.send, target, args);
    return true;
  }

  // Loading

  loadURL(url, ..._options) {
    if (typeof url !== 'string') throw conversionError(0, url);
    const state = this.#state;
    const navigation = ++lastNavigation;
    const failure = state.navigating ? FAILED : native.load(state.id, url, navigation);
    const promise = state.loads.begin(navigation, url);
    if (failure) failAtOnce(this, navigation, failure, url);
    return promise;
  }

  loadFile(filePath, { query = {}, search, hash } = {}) {
    if (typeof filePath !== 'string') throw new TypeError('Must pass filePath as a string');
    return this.loadURL(native.fileURL(filePath, queryString(query, search), hash ?? ''));
  }

  reload() {
    native.reload(this.#state.id);
  }

  reloadIgnoringCache() {
    native.reload(this.#state.id);
  }

  stop() {
    native.stop(this.#state.id);
  }

  getURL() {
    return native.getURL(this.#state.id);
  }

  getTitle() {
    return native.getTitle(this.#state.id);
  }

  isLoading() {
    return native.isLoading(this.#state.id);
  }

  isLoadingMainFrame() {
    return native.isLoadingMainFrame(this.#state.id);
  }

  isWaitingForResponse() {
    return false;
  }

  // Scripts

  async executeJavaScript(code, ..._userGesture) {
    return execute(this, MAIN_WORLD, String(code));
  }

  async executeJavaScriptInIsolatedWorld(worldId, scripts, ..._userGesture) {
    if (typeof worldId !== 'number') throw conversionError(0, worldId);
    if (!ArrayIsArray(scripts)) throw conversionError(1, scripts);
    const results = [];
    for (let i = 0; i < scripts.length; i++) {
      if (typeof scripts[i]?.code !== 'string') throw new Error("Invalid 'code'");
    }
    for (let i = 0; i < scripts.length; i++) {
      ArrayPrototypePush(results, await execute(this, worldId, scripts[i].code));
    }
    return results.length === 1 ? results[0] : results;
  }

  // Life

  /** Contents of the same webPreferences and session, which show nothing yet. */
  clone() {
    const { preferences, session } = this.#state;
    return makeContents(native.create, preferences, session);
  }

  /** Says what becomes of the windows that the page opens. */
  setWindowOpenHandler(handler) {
    this.#state.windowOpenHandler = handler;
  }

  close({ waitForBeforeUnload = false } = {}) {
    const { id } = this.#state;
    if (!waitForBeforeUnload) {
      native.destroy(id, true);
      return;
    }
    askBeforeUnload(id, this, (proceed) => {
      if (proceed && !this.#state.destroyed) native.destroy(id, true);
    });
  }

  forcefullyCrashRenderer() {
    native.crash(this.#state.id);
  }

  // State that nothing here depends on

  focus() {
    this.#state.owner?.focus();
  }

  isFocused() {
    return this.#state.owner?.isFocused() ?? false;
  }

  getProcessId() {
    return this.mainFrame.processId;
  }

  getOSProcessId() {
    return this.mainFrame.osProcessId;
  }
}

mixIn(
  WebContents.prototype,
  settingsMembers((contents) => stateOf(contents).settings),
);
defineNoOps(WebContents.prototype, 'webContents');
defineUnsupported(
  WebContents.prototype,
  'webContents',
  refused.unsupportedWebContents,
  refused.unsupportedWebContentsProperties,
);
guardMembers(WebContents.prototype, (contents) => stateOf(contents).destroyed, [
  'id',
  'isDestroyed',
]);

function frameAddress(frame, contents) {
  if (typeof frame === 'number') return [contents.mainFrame.processId, frame];
  if (ArrayIsArray(frame)) return frame;
  throw new Error('Missing required frame argument (must be number or [processId, frameId])');
}

/** Loads a page that does nothing but run a script. */
function loadScript(contents, path) {
  const { id, loads } = stateOf(contents);
  const navigation = ++lastNavigation;
  native.loadScript(id, path, navigation);
  return loads.begin(navigation, path);
}

function queryString(query, search) {
  if (search) return search[0] === '?' ? search : `?${search}`;
  if (ObjectKeys(query).length === 0) return '';
  return `?${require('common/vendor')('querystring').stringify(query)}`;
}

/** A load that cannot even begin fails inside loadURL. */
function failAtOnce(contents, navigation, code, url) {
  const { loads } = stateOf(contents);
  const description = code === INVALID_URL ? 'ERR_INVALID_URL' : 'ERR_FAILED';
  emit(contents, 'did-fail-load', createEvent({}), code, description, url, true);
  loads.failed(navigation, code, description, url);
  loads.stopped(navigation);
}

function untilLoaded(contents) {
  if (contents.getURL() !== '' && !contents.isLoadingMainFrame()) return undefined;
  return new Promise((resolve) => {
    contents.once('did-stop-loading', resolve);
  });
}

async function execute(contents, worldId, code) {
  await untilLoaded(contents);
  const { ok, value } = await runScript(stateOf(contents).frameId, worldId, code);
  if (!ok) throw value.error;
  return value;
}

function emit(contents, ...args) {
  callUser(contents.emit, contents, args);
}

/** Makes contents and their renderer, and announces them. */
function makeContents(create, resolved, session) {
  const { env } = require('node/environment');
  const id = create(JSONStringify({ ...resolved, env, partition: partitionOf(session) }));
  const contents = new WebContents(key, id, { resolved, session });
  addContents(id, contents);
  adoptContents(session, id);
  const { app } = require('browser/app');
  const event = { sender: contents, preventDefault() {}, defaultPrevented: false };
  callUser(app.emit, app, ['web-contents-created', event, contents]);
  return contents;
}

/** Makes contents of what an app wrote into webPreferences. */
function createWebContents(webPreferences, visible) {
  const { isSandboxForced } = require('browser/app');
  const preferences = resolveWebPreferences(webPreferences, { sandboxForced: isSandboxForced() });
  const { partition, session = sessionOf(String(partition ?? '')) } = webPreferences;
  if (!isSession(session)) throw new TypeError("'session' is no session");
  const create = webPreferences[openedByPage] ? native.createOpened : native.create;
  return makeContents(create, { ...preferences, show: visible }, session);
}

module.exports = { createWebContents, emit, loadScript, stateOf };
