'use strict';

// WebContents: what a window shows. Java owns the renderer behind it; this class owns its API.

const EventEmitter = require('common/vendor')('events');
const { defineNoOps } = require('common/no-ops');
const { mixIn } = require('common/mixin');
const { markUncloneable } = require('common/platform-object');
const { callEmit } = require('common/report');
const { defineUnsupported, unsupportedExport } = require('common/unsupported');
const { askBeforeUnload } = require('browser/before-unload');
const { IpcMainImpl } = require('browser/ipc-main-impl');
const LoadAttempts = require('browser/load-attempts');
const { historyMembers, makeHistory } = require('browser/navigation-history');
const { adoptContents, isSession, partitionOf, sessionOf } = require('browser/session');
const refused = require('browser/unsupported-members');
const { openedByPage, resolveWebPreferences } = require('browser/web-preferences');
const { addContents } = require('browser/web-contents-list');
const { loadingMembers } = require('browser/web-contents-loading');
const { messageMembers } = require('browser/web-contents-messages');
const { scriptMembers } = require('browser/web-contents-scripts');
const { initialSettings, settingsMembers } = require('browser/web-contents-settings');
const { frameOf } = require('browser/web-frame-main');
const native = binding('web_contents');

const { JSONStringify, ObjectDefineProperty, String, TypeError, guardMembers } = primordials;

const key = {};
let stateOf;

class WebContents extends EventEmitter {
  #state;

  static {
    stateOf = (contents) => contents.#state;
  }

  constructor(capability, id, preferences) {
    if (capability !== key) throw new TypeError('Illegal constructor');
    super();
    const loads = new LoadAttempts();
    this.#state = {
      id,
      frameId: native.mainFrame(id),
      loads,
      history: makeHistory(this, loads),
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
    return this.#state.history;
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

mixIn(WebContents.prototype, messageMembers);
mixIn(WebContents.prototype, loadingMembers(stateOf));
mixIn(
  WebContents.prototype,
  scriptMembers((contents) => stateOf(contents).frameId),
);
mixIn(WebContents.prototype, historyMembers());
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

function emit(contents, ...args) {
  callEmit(contents, args);
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
  callEmit(app, ['web-contents-created', event, contents]);
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

module.exports = { createWebContents, emit, stateOf };
