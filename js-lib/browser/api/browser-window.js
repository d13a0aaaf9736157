'use strict';

// BrowserWindow: a window without pixels. It has state, a webContents and a life.

const EventEmitter = require('common/vendor')('events');
const { requireString } = require('common/argument-conversion');
const { defineNoOps } = require('common/no-ops');
const { markUncloneable } = require('common/platform-object');
const { callUser } = require('common/report');
const { nextTick } = require('node/next-tick');
const { defineUnsupported } = require('common/unsupported');
const { app, isSandboxForced } = require('browser/app');
const { askBeforeUnload } = require('browser/before-unload');
const { guardMembers } = require('browser/destroyed-guard');
const { createEvent } = require('browser/event');
const { unsupportedBrowserWindow } = require('browser/unsupported-members');
const { createWebContents, stateOf: contentsState } = require('browser/web-contents');
const { resolveWebPreferences } = require('browser/web-preferences');
const WindowGeometry = require('browser/window-geometry');
const {
  addWindow,
  allWindows,
  closeCancelled,
  removeWindow,
  windowOf,
} = require('browser/window-list');
const { defineState, initialState } = require('browser/window-state');
const native = binding('web_contents');

const { Boolean, Error, JSONStringify, ReflectApply, String } = primordials;

let lastId = 0;
let focusedId = 0;
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
      contents: createContents(given, visible),
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
    if (visible) focusedId = id;
    addWindow(id, this);
    this.#follow(this.#state.contents);
    callUser(app.emit, app, ['browser-window-created', createEvent({}), this]);
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
    return windowOf(focusedId) ?? null;
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
    const event = createEvent({});
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

  // Being seen

  show() {
    this.#setVisible(true);
    this.focus();
  }

  showInactive() {
    this.#setVisible(true);
  }

  hide() {
    this.blur();
    this.#setVisible(false);
  }

  isVisible() {
    return this.#state.visible && !this.#state.minimized;
  }

  #setVisible(visible) {
    if (this.#state.visible === visible) return;
    this.#state.visible = visible;
    this.#tellVisibility();
    emit(this, visible ? 'show' : 'hide');
  }

  #tellVisibility() {
    native.setVisible(this.#state.contents.id, this.isVisible());
  }

  focus() {
    const { id, visible, values } = this.#state;
    if (focusedId === id || !visible || !values.focusable) return;
    const before = windowOf(focusedId);
    if (before !== undefined) before.blur();
    focusedId = id;
    emit(this, 'focus');
    announce('browser-window-focus', this);
  }

  blur() {
    if (focusedId !== this.#state.id) return;
    focusedId = 0;
    emit(this, 'blur');
    announce('browser-window-blur', this);
  }

  isFocused() {
    return focusedId === this.#state.id;
  }

  minimize() {
    if (this.#state.minimized) return;
    this.#state.minimized = true;
    this.#tellVisibility();
    this.blur();
    emit(this, 'minimize');
  }

  restore() {
    if (this.#state.minimized) {
      this.#state.minimized = false;
      this.#tellVisibility();
      emit(this, 'restore');
    } else {
      this.unmaximize();
    }
  }

  isMinimized() {
    return this.#state.minimized;
  }

  maximize() {
    this.#setVisible(true);
    if (this.#state.maximized) return;
    this.#state.maximized = true;
    this.#state.geometry.fillScreen();
    emit(this, 'maximize');
  }

  unmaximize() {
    if (!this.#state.maximized) return;
    this.#state.maximized = false;
    this.#state.geometry.restore();
    emit(this, 'unmaximize');
  }

  isMaximized() {
    return this.#state.maximized;
  }

  setFullScreen(flag) {
    const fullScreen = Boolean(flag);
    if (this.#state.fullScreen === fullScreen) return;
    this.#state.fullScreen = fullScreen;
    if (fullScreen) this.#state.geometry.fillScreen();
    else this.#state.geometry.restore();
    emit(this, fullScreen ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen() {
    return this.#state.fullScreen;
  }

  get fullScreen() {
    return this.isFullScreen();
  }

  set fullScreen(flag) {
    this.setFullScreen(flag);
  }

  isNormal() {
    const { minimized, maximized, fullScreen } = this.#state;
    return !minimized && !maximized && !fullScreen;
  }

  setAlwaysOnTop(flag) {
    const alwaysOnTop = Boolean(flag);
    if (this.#state.alwaysOnTop === alwaysOnTop) return;
    this.#state.alwaysOnTop = alwaysOnTop;
    emit(this, 'always-on-top-changed', createEvent({}), alwaysOnTop);
  }

  isAlwaysOnTop() {
    return this.#state.alwaysOnTop;
  }

  isModal() {
    return this.#state.modal;
  }

  getParentWindow() {
    return this.#state.parent;
  }

  setParentWindow(parent) {
    this.#state.parent = parent;
  }

  getChildWindows() {
    return allWindows().filter((window) => stateOf(window).parent === this);
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

  // Geometry

  getBounds() {
    return this.#state.geometry.bounds;
  }

  setBounds(bounds) {
    this.#state.geometry.set(bounds);
  }

  getContentBounds() {
    return this.#state.geometry.bounds;
  }

  setContentBounds(bounds) {
    this.#state.geometry.set(bounds);
  }

  getNormalBounds() {
    return this.#state.geometry.normalBounds;
  }

  getSize() {
    const { width, height } = this.#state.geometry.bounds;
    return [width, height];
  }

  setSize(width, height) {
    this.#state.geometry.resize(width, height);
  }

  getContentSize() {
    return this.getSize();
  }

  setContentSize(width, height) {
    this.setSize(width, height);
  }

  getPosition() {
    const { x, y } = this.#state.geometry.bounds;
    return [x, y];
  }

  setPosition(x, y) {
    this.#state.geometry.move(x, y);
  }

  center() {
    this.#state.geometry.center();
  }

  getMinimumSize() {
    return this.#state.geometry.minimum;
  }

  setMinimumSize(width, height) {
    this.#state.geometry.limit('minimum', width, height);
  }

  getMaximumSize() {
    return this.#state.geometry.maximum;
  }

  setMaximumSize(width, height) {
    this.#state.geometry.limit('maximum', width, height);
  }
}

function createContents(options, visible) {
  const preferences = resolveWebPreferences(options.webPreferences ?? {}, {
    sandboxForced: isSandboxForced(),
  });
  return createWebContents(native.create(JSONStringify({ ...preferences, show: visible })));
}

function emit(window, ...args) {
  callUser(window.emit, window, args);
}

function announce(name, window) {
  callUser(app.emit, app, [name, createEvent({}), window]);
}

defineState(BrowserWindow.prototype, (window) => stateOf(window).values);
defineNoOps(BrowserWindow.prototype, 'BrowserWindow');
defineUnsupported(BrowserWindow.prototype, 'BrowserWindow', unsupportedBrowserWindow);
guardMembers(BrowserWindow.prototype, (window) => stateOf(window).destroyed, ['id', 'isDestroyed']);

module.exports = BrowserWindow;
