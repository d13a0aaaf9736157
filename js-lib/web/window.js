'use strict';

// Turns the global object of a world into a Window (HTML, 7.2.2). Each world has its own Window and
// its own slots for handlers; the document and its events are shared.
//
// No-ops, as there is no screen: alert, blur, focus, moveBy, moveTo, resizeBy, resizeTo, scroll,
// scrollBy, scrollTo.

const window = binding('window');
const { write } = binding('console');
const { defineWindowHandlers } = require('web/dom/handlers');
const { EventTarget, currentEvent, dispatch, hasListeners } = require('web/event-target');
const { makeEventTarget, setDispatcher } = require('web/event-target');
const { defineLazily, defineModules } = require('web/globals');
const { attribute, place, replace } = require('web/window-place');
const { Error, ObjectAssign, ObjectDefineBareProperties, ObjectDefineProperty } = primordials;
const { ObjectSetPrototypeOf } = primordials;
const { ReflectApply, String, SymbolToStringTag, TypeError, globalThis } = primordials;

const document = binding('document');
const noop = () => {};

class Window extends EventTarget {
  constructor() {
    throw new TypeError('Illegal constructor');
  }
}

/** The window that main makes of it, or null. */
function openWindow(url, target, features) {
  const href = url === '' ? '' : document.resolve(url);
  if (href === null) {
    const { DOMException } = require('web/dom-exception');
    throw new DOMException(
      `Failed to execute 'open' on 'Window': Unable to open a window with invalid URL '${url}'.`,
      'SyntaxError',
    );
  }
  const frame = binding('window_proxies').open(href, target, features);
  return require('web/window-proxy').windowOf(frame);
}

function warn(text) {
  write('warn', text, 0, document.url());
}

const functions = {
  alert(message = '') {
    warn(`alert() shows nothing in a headless window: ${message}`);
  },

  confirm(message = '') {
    warn(`confirm() answers false in a headless window: ${message}`);
    return false;
  },

  prompt() {
    throw new Error('prompt() is not supported.');
  },

  open(url = '', target = '_blank', features = '') {
    return openWindow(String(url), String(target), String(features));
  },

  close() {
    window.close();
  },

  stop() {
    window.stop();
  },

  getComputedStyle(element) {
    require('web/dom/node').handleOf(element);
    const inline = () => element.getAttribute('style') ?? '';
    return require('web/dom/style').styleOver({ get: inline, set: refuseStyle });
  },

  matchMedia(query) {
    return require('web/media-query-list').matchMedia(String(query));
  },

  getSelection() {
    return null;
  },

  // The unused name makes its length 1, as the web has it.
  postMessage(_message) {
    ReflectApply(require('web/window-messaging').postMessage, undefined, arguments);
  },

  blur() {},
  focus() {},
  moveBy() {},
  moveTo() {},
  resizeBy() {},
  resizeTo() {},
  scroll() {},
  scrollBy() {},
  scrollTo() {},
};

function refuseStyle() {
  const { DOMException } = require('web/dom-exception');
  throw new DOMException(
    "Failed to set a property on 'CSSStyleDeclaration': These styles are computed, and therefore read-only.",
    'NoModificationAllowedError',
  );
}

const numbers = {
  innerWidth: 800,
  innerHeight: 600,
  outerWidth: 800,
  outerHeight: 600,
  devicePixelRatio: 1,
  screenX: 0,
  screenY: 0,
  screenLeft: 0,
  screenTop: 0,
  scrollX: 0,
  scrollY: 0,
  pageXOffset: 0,
  pageYOffset: 0,
};

const replaceable = { status: '', origin: '' };

const interfacesOfWindows = () => ({
  ...require('web/dom/interfaces').interfaces(),
  'web/shared-worker': ['SharedWorker'],
  'web/service-worker': ['ServiceWorker', 'ServiceWorkerRegistration'],
  'web/service-worker-container': ['ServiceWorkerContainer'],
  'web/canvas-context': ['CanvasRenderingContext2D'],
  'web/notification': ['Notification'],
  'web/media-query-list': ['MediaQueryList'],
});

const frameFunctions = () => ({
  'web/animation-frames': [
    'cancelAnimationFrame',
    'cancelIdleCallback',
    'requestAnimationFrame',
    'requestIdleCallback',
  ],
});

const objects = () => ({
  'web/history': ['history'],
  'web/navigator': ['navigator', 'screen'],
  'web/fetch': ['fetch'],
});

const fetchInterfaces = () => ({ 'web/fetch': ['Response'], 'web/headers': ['Headers'] });

const constant = (value) => ({
  __proto__: null,
  value,
  writable: false,
  enumerable: true,
  configurable: true,
});

/** `window` and `document` cannot be changed; the other names of the window can. */
function defineSelf() {
  const value = globalThis;
  ObjectDefineProperty(globalThis, 'window', { value, enumerable: true });
  ObjectAssign(globalThis, { self: value, frames: value });
}

function defineObjects() {
  defineModules(globalThis, 'window objects', objects, true);
  defineModules(globalThis, 'fetch', fetchInterfaces, false);
  ObjectDefineBareProperties(globalThis, {
    __proto__: null,
    localStorage: attribute(() => require('web/storage').localStorage),
    sessionStorage: attribute(() => require('web/storage').sessionStorage),
  });
}

function image(width, height) {
  const element = document.document().createElement('img');
  if (width !== undefined) element.width = width;
  if (height !== undefined) element.height = height;
  return element;
}

function option(text = '', value = undefined, defaultSelected = false, selected = false) {
  const element = document.document().createElement('option');
  if (text !== '') element.textContent = text;
  if (value !== undefined) element.setAttribute('value', value);
  element.defaultSelected = defaultSelected;
  if (selected) element.selected = true;
  return element;
}

function defineNamedConstructors() {
  defineLazily(globalThis, 'Image', false, () => {
    function Image(width, height) {
      return image(width, height);
    }
    Image.prototype = require('web/dom/html-elements').HTMLImageElement.prototype;
    return Image;
  });
  defineLazily(globalThis, 'Option', false, () => {
    function Option(text, value, defaultSelected, selected) {
      return option(text, value, defaultSelected, selected);
    }
    Option.prototype = require('web/dom/html-select-element').HTMLOptionElement.prototype;
    return Option;
  });
}

function becomeWindow() {
  makeEventTarget(globalThis);
  delete globalThis[SymbolToStringTag];
  ObjectDefineProperty(Window.prototype, SymbolToStringTag, {
    value: 'Window',
    configurable: true,
  });
  ObjectSetPrototypeOf(globalThis, Window.prototype);
  replace('Window', Window, false);
  defineWindowHandlers(globalThis);
}

/**
 * Connects the window to the document of this realm's bindings. What Java calls; the DOM itself is
 * loaded when the first node is touched.
 */
exports.connect = () => {
  replace('origin', binding('window_proxies').origin());
  document.start(
    (handle, type, name, namespace, hasHandlers) =>
      require('web/dom/index').makeWrapper(handle, type, name, namespace, hasHandlers),
    (target, className, type, initJson, trusted, canceled) =>
      require('web/dom/dispatch').receive(target, className, type, initJson, trusted, canceled),
    (type) => hasListeners(globalThis, type),
  );
};

/** Makes the global object a Window. Calls no binding that is a document's: there may be none yet. */
exports.prepare = () => {
  becomeWindow();
  require('web/globals').install(globalThis);
  require('web/window-errors').install(globalThis);
  setDispatcher((target, event) =>
    target === globalThis
      ? require('web/dom/dispatch').dispatchDom(target, event)
      : dispatch(target, event),
  );
  defineModules(globalThis, 'windows', interfacesOfWindows, false);
  defineModules(globalThis, 'frames', frameFunctions, true);
  defineNamedConstructors();
  defineSelf();
  ObjectDefineBareProperties(globalThis, place());
  const event = { get: currentEvent, set: noop, enumerable: false, configurable: true };
  ObjectDefineProperty(globalThis, 'event', event);
  defineObjects();
  ObjectAssign(globalThis, numbers);
  ObjectDefineBareProperties(globalThis, {
    __proto__: null,
    crossOriginIsolated: constant(false),
    isSecureContext: constant(true),
    frameElement: constant(null),
  });
  ObjectAssign(globalThis, replaceable);
  ObjectAssign(globalThis, functions);
};

/** Makes the global object a Window over the document of this realm's bindings. */
exports.install = () => {
  exports.prepare();
  exports.connect();
};
