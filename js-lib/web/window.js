'use strict';

// Turns the global object of a world into a Window (HTML, 7.2.2). Each world has its own Window and
// its own slots for handlers; the document and its events are shared.
//
// No-ops, as there is no screen: alert, blur, focus, moveBy, moveTo, print, resizeBy, resizeTo, scroll,
// scrollBy, scrollTo, stop. open() opens nothing and says so on the console.

const window = binding('window');
const { write } = binding('console');
const dom = require('web/dom/index');
const { handleOf } = require('web/dom/node');
const { defineWindowHandlers } = require('web/dom/handlers');
const { EventTarget, currentEvent, defineEventHandler, makeEventTarget } = require('web/event-target');
const { styleOver } = require('web/dom/style');
const { Error, ObjectDefineProperty, ObjectKeys, ObjectSetPrototypeOf } = primordials;
const { String, SymbolToStringTag, TypeError, globalThis } = primordials;

const document = binding('document');
const noop = () => {};

class Window extends EventTarget {
  constructor() {
    throw new TypeError('Illegal constructor');
  }
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

  open(url = '') {
    warn(`window.open() opens no window in Valence: ${url}`);
    return null;
  },

  close() {
    window.close();
  },

  getComputedStyle(element) {
    handleOf(element);
    const inline = () => element.getAttribute('style') ?? '';
    return styleOver({ get: inline, set: refuseStyle });
  },

  matchMedia(query) {
    return mediaQueryList(String(query));
  },

  getSelection() {
    return null;
  },

  postMessage(...args) {
    return require('web/window-messaging').postMessage(...args);
  },

  ...require('web/animation-frames').functions,
};

for (const name of 'blur focus moveBy moveTo print resizeBy resizeTo scroll scrollBy scrollTo stop'.split(' ')) {
  functions[name] = { [name]() {} }[name];
}

function refuseStyle() {
  const { DOMException } = require('web/dom-exception');
  throw new DOMException(
    "Failed to set a property on 'CSSStyleDeclaration': These styles are computed, and therefore read-only.",
    'NoModificationAllowedError',
  );
}

class MediaQueryList extends EventTarget {
  #media;

  constructor(key, media) {
    super();
    this.#media = media;
  }

  get media() {
    return this.#media;
  }

  get matches() {
    return false;
  }

  addListener(listener) {
    this.addEventListener('change', listener);
  }

  removeListener(listener) {
    this.removeEventListener('change', listener);
  }
}
defineEventHandler(MediaQueryList.prototype, 'change');

function mediaQueryList(query) {
  return new MediaQueryList(undefined, query);
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
  length: 0,
};

const constants = { closed: false, isSecureContext: true, opener: null, frameElement: null };
const replaceable = { name: '', status: '', origin: 'null' };

function define(name, descriptor) {
  ObjectDefineProperty(globalThis, name, { enumerable: true, configurable: true, ...descriptor });
}

function defineValues(values, descriptor) {
  for (const name of ObjectKeys(values)) define(name, { value: values[name], ...descriptor });
}

function defineInterfaces(interfaces) {
  defineValues(interfaces, { writable: true, enumerable: false });
}

/** `window` and `document` cannot be changed; the other names of the window can. */
function defineSelf() {
  define('window', { value: globalThis, configurable: false });
  define('top', { value: globalThis, configurable: false });
  for (const name of ['self', 'parent', 'frames']) define(name, { value: globalThis, writable: true });
}

function defineObjects() {
  const { history, location } = require('web/location');
  const { navigator, screen } = require('web/navigator');
  define('document', { get: document.document, configurable: false });
  define('location', {
    get: () => location,
    set: (url) => {
      location.href = url;
    },
    configurable: false,
  });
  define('event', { get: currentEvent, set: noop, enumerable: false });
  defineValues({ history, navigator, screen }, { writable: true });
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
  const { HTMLImageElement, HTMLOptionElement } = dom.interfaces;
  function Image(width, height) {
    return image(width, height);
  }
  function Option(text, value, defaultSelected, selected) {
    return option(text, value, defaultSelected, selected);
  }
  Image.prototype = HTMLImageElement.prototype;
  Option.prototype = HTMLOptionElement.prototype;
  defineInterfaces({ Image, Option });
}

function becomeWindow() {
  makeEventTarget(globalThis);
  delete globalThis[SymbolToStringTag];
  ObjectDefineProperty(Window.prototype, SymbolToStringTag, { value: 'Window', configurable: true });
  ObjectSetPrototypeOf(globalThis, Window.prototype);
  defineInterfaces({ Window, MediaQueryList });
  defineWindowHandlers(globalThis);
}

/** Makes the global object a Window over the document of this realm's bindings. */
exports.install = () => {
  const { History, Location } = require('web/location');
  const { Navigator, Screen } = require('web/navigator');
  becomeWindow();
  require('web/globals').install(globalThis);
  require('web/window-errors').install(globalThis);
  dom.start();
  defineInterfaces(dom.interfaces);
  defineInterfaces({ History, Location, Navigator, Screen, Storage: require('web/storage').Storage });
  defineNamedConstructors();
  defineSelf();
  defineObjects();
  defineValues(numbers, { writable: true });
  defineValues(constants, {});
  defineValues(replaceable, { writable: true });
  defineValues(functions, { writable: true });
};
