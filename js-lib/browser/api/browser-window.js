'use strict';

// BrowserWindow: a window without pixels. It has state, a webContents and a life.

const EventEmitter = require('common/vendor')('events');
const { requireString } = require('common/argument-conversion');
const { defineNoOps } = require('common/no-ops');
const { mixIn } = require('common/mixin');
const { markUncloneable } = require('common/platform-object');
const { callEmit } = require('common/report');
const { nextTick } = require('node/next-tick');
const { defineUnsupported } = require('common/unsupported');
const { app } = require('browser/app');
const { askBeforeUnload } = require('browser/before-unload');
const { createEvent } = require('browser/event');
const refused = require('browser/unsupported-members');
const { createWebContents, stateOf: contentsState } = require('browser/web-contents');
const WindowGeometry = require('browser/window-geometry');
const {
  addWindow,
  allWindows,
  closeCancelled,
  removeWindow,
  windowOf,
} = require('browser/window-list');
const { geometryMembers } = require('browser/window-geometry-members');
const { focusedWindow, focusNewWindow, visibilityMembers } = require('browser/window-visibility');
const { defineState, initialState } = require('browser/window-state');
const native = binding('web_contents');

const { Boolean, Error, ReflectApply, String, guardMembers } = primordials;

let lastId = 0;
let stateOf;

class BrowserWindow extends EventEmitter {
  #state;

  static {
    stateOf = (window) => window.#state;
  }

  constructor(options) {
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    super();
    const given = options ?? {};
    const visible = Boolean(given.show ?? true);
    const id = ++lastId;
    this.#state = {
      id,
      contents: createWebContents(given.webPreferences ?? {}, visible),
      destroyed: false,
      closing: false,
      visible,
      minimized: false,
      maximized: false,
      fullScreen: Boolean(given.fullscreen),
      alwaysOnTop: Boolean(given.alwaysOnTop),
      modal: Boolean(given.modal),
      title: String(given.title ?? app.getName()),
      parent: given.parent ?? null,
      values: initialState(given),
      geometry: new WindowGeometry(given, (what) => emit(this, what)),
    };
    markUncloneable(this);
    this.#own(this.#state.contents);
    if (visible) focusNewWindow(id);
    addWindow(id, this);
    this.#follow(this.#state.contents);
    callEmit(app, ['browser-window-created', createEvent(), this]);
  }

  /** A window ends when its page does. */
  #own(contents) {
    const state = contentsState(contents);
    state.owner = this;
    state.ownerClosed = () => this.#closed();
  }

  /** Repeats what the page's events mean for its window. */
  #follow(contents) {
    contents.on('ready-to-show', () => {
      nextTick(() => {
        if (!this.#state.destroyed) emit(this, 'ready-to-show');
      });
    });
    contents.on('page-title-updated', (event, title, explicitSet) => {
      if (this.#state.destroyed) return;
      this.emit('page-title-updated', event, title, explicitSet);
      if (!this.#state.destroyed && !event.defaultPrevented) this.#state.title = title;
    });
  }

  static getAllWindows() {
    return allWindows();
  }

  static fromId(id) {
    return windowOf(id) ?? null;
  }

  static fromWebContents(contents) {
    return contentsState(contents).owner;
  }

  static fromBrowserView() {
    return null;
  }

  static getFocusedWindow() {
    return focusedWindow();
  }

  get id() {
    return this.#state.id;
  }

  get webContents() {
    return this.#state.contents;
  }

  isDestroyed() {
    return this.#state.destroyed;
  }

  // Life

  close() {
    const state = this.#state;
    if (state.closing) return;
    const event = createEvent();
    emit(this, 'close', event);
    if (state.destroyed) return;
    if (event.defaultPrevented || !state.values.closable) {
      closeCancelled();
      return;
    }
    state.closing = true;
    askBeforeUnload(state.contents.id, state.contents, (proceed) => {
      state.closing = false;
      if (state.destroyed) return;
      if (proceed) this.#closeContents();
      else closeCancelled();
    });
  }

  #closeContents() {
    this.#state.closing = true;
    native.destroy(this.#state.contents.id, true);
  }

  destroy() {
    const { contents } = this.#state;
    this.#closed();
    native.destroy(contents.id, false);
  }

  #closed() {
    if (this.#state.destroyed) return;
    this.#state.destroyed = true;
    contentsState(this.#state.contents).owner = null;
    removeWindow(this.#state.id, () => emit(this, 'closed'));
  }

  // The page

  loadURL(...args) {
    return ReflectApply(this.webContents.loadURL, this.webContents, args);
  }

  loadFile(...args) {
    return ReflectApply(this.webContents.loadFile, this.webContents, args);
  }

  reload() {
    this.webContents.reload();
  }

  getURL() {
    return this.webContents.getURL();
  }

  send(...args) {
    ReflectApply(this.webContents.send, this.webContents, args);
  }

  openDevTools() {
    this.webContents.openDevTools();
  }

  // Title

  getTitle() {
    return this.#state.title;
  }

  setTitle(title) {
    this.#state.title = requireString(title, 0);
  }

  get title() {
    return this.getTitle();
  }

  set title(title) {
    this.setTitle(title);
  }

  getMediaSourceId() {
    return `window:${this.#state.id}:0`;
  }
}

function emit(window, ...args) {
  callEmit(window, args);
}

mixIn(
  BrowserWindow.prototype,
  geometryMembers((window) => stateOf(window).geometry),
);
mixIn(BrowserWindow.prototype, visibilityMembers(stateOf));
defineState(BrowserWindow.prototype, (window) => stateOf(window).values);
defineNoOps(BrowserWindow.prototype, 'BrowserWindow');
defineUnsupported(BrowserWindow, 'BrowserWindow', refused.unsupportedBrowserWindowStatics);
defineUnsupported(
  BrowserWindow.prototype,
  'BrowserWindow',
  refused.unsupportedBrowserWindow,
  refused.unsupportedBrowserWindowProperties,
);
guardMembers(BrowserWindow.prototype, (window) => stateOf(window).destroyed, ['id', 'isDestroyed']);

module.exports = BrowserWindow;
