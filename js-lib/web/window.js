'use strict';

// Turns the global object of a world into a Window (HTML, 7.2.2). Each world has its own Window and
// its own slots for handlers; the document and its events are shared.
//
// No-ops, as there is no screen: alert, blur, focus, moveBy, moveTo, resizeBy, resizeTo, scroll,
// scrollBy, scrollTo.

const window = binding('window');
const { write } = binding('console');
const { defineWindowHandlers } = require('web/dom/handlers');
const { interfaces } = require('web/dom/interfaces');
const { EventTarget, currentEvent, dispatch, hasListeners } = require('web/event-target');
const { makeEventTarget, setDispatcher } = require('web/event-target');
const { defineLazily, defineModules } = require('web/globals');
const { Error, ObjectDefineProperty, ObjectKeys, ObjectSetPrototypeOf } = primordials;
const { Reflect, ReflectApply, String, SymbolToStringTag, TypeError, globalThis } = primordials;
const { defineProperty } = Reflect;

const document = binding('document');
const noop = () => {};

const serviceWorkers = {
  'web/service-worker': ['ServiceWorker', 'ServiceWorkerRegistration'],
  'web/service-worker-container': ['ServiceWorkerContainer'],
};

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
  return windowOf(tree().open(href, target, features));
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
};

for (const name of 'blur focus moveBy moveTo resizeBy resizeTo scroll scrollBy scrollTo'.split(
  ' ',
)) {
  functions[name] = { [name]() {} }[name];
}

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

const frameFunctions = [
  'cancelAnimationFrame',
  'cancelIdleCallback',
  'requestAnimationFrame',
  'requestIdleCallback',
];

const constants = { crossOriginIsolated: false, isSecureContext: true, frameElement: null };
const replaceable = { status: '', origin: binding('window_proxies').origin() };

function define(name, descriptor) {
  defineProperty(globalThis, name, {
    __proto__: null,
    enumerable: true,
    configurable: true,
    ...descriptor,
  });
}

function defineValues(values, descriptor) {
  for (const name of ObjectKeys(values)) define(name, { value: values[name], ...descriptor });
}

/** `window` and `document` cannot be changed; the other names of the window can. */
function defineSelf() {
  define('window', { value: globalThis, configurable: false });
  for (const name of ['self', 'frames']) define(name, { value: globalThis, writable: true });
}

/** A property that is read from the frame tree until somebody assigns to it. */
function defineFromTree(name, get) {
  const set = (value) => define(name, { value, writable: true });
  define(name, { get: () => get(tree()), set });
}

const tree = () => binding('window_proxies');
const windowOf = (frame) => require('web/window-proxy').windowOf(frame);

/** What the window knows of its place among others. */
function defineTree() {
  define('top', {
    get: () => windowOf(tree().top(tree().self())),
    configurable: false,
  });
  defineFromTree('parent', (all) => windowOf(all.parent(all.self()) || all.self()));
  defineFromTree('length', (all) => all.length(all.self()));
  define('closed', { get: () => tree().isClosed(tree().self()) });
  define('name', {
    get: () => tree().name(),
    set: (name) => tree().rename(String(name)),
  });
  define('opener', {
    get: () => windowOf(tree().opener(tree().self())),
    set: (value) => {
      if (value === null) tree().disownOpener();
      else define('opener', { value, writable: true });
    },
  });
}

function defineObjects() {
  define('document', { get: () => document.document(), configurable: false });
  define('location', {
    get: () => require('web/location').location,
    set: (url) => {
      require('web/location').location.href = url;
    },
    configurable: false,
  });
  define('event', { get: currentEvent, set: noop, enumerable: false });
  const lazy = { history: 'history', navigator: 'navigator', screen: 'navigator' };
  for (const name of ObjectKeys(lazy)) {
    defineLazily(globalThis, name, true, () => require(`web/${lazy[name]}`)[name]);
  }
  defineLazily(globalThis, 'fetch', true, () => require('web/fetch').fetch);
  defineModules(globalThis, { 'web/fetch': ['Response'], 'web/headers': ['Headers'] }, false);
  define('localStorage', { get: () => require('web/storage').localStorage });
  define('sessionStorage', { get: () => require('web/storage').sessionStorage });
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
  define('Window', { value: Window, writable: true, enumerable: false });
  defineWindowHandlers(globalThis);
}

/** What Java calls; the DOM itself is loaded when the first node is touched. */
function connect() {
  document.start(
    (handle, type, name, namespace, hasHandlers) =>
      require('web/dom/index').makeWrapper(handle, type, name, namespace, hasHandlers),
    (target, className, type, initJson, trusted, canceled) =>
      require('web/dom/dispatch').receive(target, className, type, initJson, trusted, canceled),
    (type) => hasListeners(globalThis, type),
  );
  setDispatcher((target, event) =>
    target === globalThis
      ? require('web/dom/dispatch').dispatchDom(target, event)
      : dispatch(target, event),
  );
}

/** Makes the global object a Window over the document of this realm's bindings. */
exports.install = () => {
  becomeWindow();
  require('web/globals').install(globalThis);
  require('web/window-errors').install(globalThis);
  connect();
  defineModules(globalThis, interfaces(), false);
  defineModules(globalThis, { 'web/shared-worker': ['SharedWorker'] }, false);
  defineModules(globalThis, serviceWorkers, false);
  defineModules(globalThis, { 'web/canvas-context': ['CanvasRenderingContext2D'] }, false);
  defineModules(globalThis, { 'web/notification': ['Notification'] }, false);
  defineModules(globalThis, { 'web/media-query-list': ['MediaQueryList'] }, false);
  defineModules(globalThis, { 'web/animation-frames': frameFunctions }, true);
  defineNamedConstructors();
  defineSelf();
  defineTree();
  defineObjects();
  defineValues(numbers, { writable: true });
  defineValues(constants, {});
  defineValues(replaceable, { writable: true });
  defineValues(functions, { writable: true });
};
