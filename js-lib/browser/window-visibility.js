'use strict';

// Whether a window would be seen, and which one has the focus.

const { Boolean } = primordials;
const { callEmit } = require('common/report');
const { app } = require('browser/app');
const { createEvent } = require('browser/event');
const { allWindows, windowOf } = require('browser/window-list');
const { setVisible: tellPage } = binding('web_contents');

let focusedId = 0;

/** The window that has the focus, or null. */
exports.focusedWindow = () => windowOf(focusedId) ?? null;

/** A new window that is shown has the focus. */
exports.focusNewWindow = (id) => {
  focusedId = id;
};

function emit(window, ...args) {
  callEmit(window, args);
}

function announce(name, window) {
  callEmit(app, [name, createEvent(), window]);
}

/** The members of BrowserWindow; `stateOf(window)` holds the values. */
exports.visibilityMembers = (stateOf) => {
  function tellVisibility(window) {
    tellPage(stateOf(window).contents.id, window.isVisible());
  }

  function setVisible(window, visible) {
    if (stateOf(window).visible === visible) return;
    stateOf(window).visible = visible;
    tellVisibility(window);
    emit(window, visible ? 'show' : 'hide');
  }

  return {
    show() {
      setVisible(this, true);
      this.focus();
    },

    showInactive() {
      setVisible(this, true);
    },

    hide() {
      this.blur();
      setVisible(this, false);
    },

    isVisible() {
      return stateOf(this).visible && !stateOf(this).minimized;
    },

    focus() {
      const { id, visible, values } = stateOf(this);
      if (focusedId === id || !visible || !values.focusable) return;
      const before = windowOf(focusedId);
      if (before !== undefined) before.blur();
      focusedId = id;
      emit(this, 'focus');
      announce('browser-window-focus', this);
    },

    blur() {
      if (focusedId !== stateOf(this).id) return;
      focusedId = 0;
      emit(this, 'blur');
      announce('browser-window-blur', this);
    },

    isFocused() {
      return focusedId === stateOf(this).id;
    },

    minimize() {
      if (stateOf(this).minimized) return;
      stateOf(this).minimized = true;
      tellVisibility(this);
      this.blur();
      emit(this, 'minimize');
    },

    restore() {
      if (stateOf(this).minimized) {
        stateOf(this).minimized = false;
        tellVisibility(this);
        emit(this, 'restore');
      } else {
        this.unmaximize();
      }
    },

    isMinimized() {
      return stateOf(this).minimized;
    },

    maximize() {
      setVisible(this, true);
      if (stateOf(this).maximized) return;
      stateOf(this).maximized = true;
      stateOf(this).geometry.fillScreen();
      emit(this, 'maximize');
    },

    unmaximize() {
      if (!stateOf(this).maximized) return;
      stateOf(this).maximized = false;
      stateOf(this).geometry.restore();
      emit(this, 'unmaximize');
    },

    isMaximized() {
      return stateOf(this).maximized;
    },

    setFullScreen(flag) {
      const fullScreen = Boolean(flag);
      if (stateOf(this).fullScreen === fullScreen) return;
      stateOf(this).fullScreen = fullScreen;
      if (fullScreen) stateOf(this).geometry.fillScreen();
      else stateOf(this).geometry.restore();
      emit(this, fullScreen ? 'enter-full-screen' : 'leave-full-screen');
    },

    isFullScreen() {
      return stateOf(this).fullScreen;
    },

    get fullScreen() {
      return this.isFullScreen();
    },

    set fullScreen(flag) {
      this.setFullScreen(flag);
    },

    isNormal() {
      const { minimized, maximized, fullScreen } = stateOf(this);
      return !minimized && !maximized && !fullScreen;
    },

    setAlwaysOnTop(flag) {
      const alwaysOnTop = Boolean(flag);
      if (stateOf(this).alwaysOnTop === alwaysOnTop) return;
      stateOf(this).alwaysOnTop = alwaysOnTop;
      emit(this, 'always-on-top-changed', createEvent(), alwaysOnTop);
    },

    isAlwaysOnTop() {
      return stateOf(this).alwaysOnTop;
    },

    isModal() {
      return stateOf(this).modal;
    },

    getParentWindow() {
      return stateOf(this).parent;
    },

    setParentWindow(parent) {
      stateOf(this).parent = parent;
    },

    getChildWindows() {
      return allWindows().filter((window) => stateOf(window).parent === this);
    },
  };
};
