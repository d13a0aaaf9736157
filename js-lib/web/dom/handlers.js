'use strict';

// Event handlers of elements, as properties and as attributes (HTML, 8.1.8.1). The text of an
// attribute is compiled in the main world only, as in Chromium.

const { compileHandler, document, isMainWorld } = binding('document');
const { reportException } = require('common/report');
const { handlerOf, setHandlerOf } = require('web/event-target');
const { generate, ObjectDefineBareProperties, ObjectDefineProperties } = primordials;
const { ObjectDefineProperty, ObjectGetOwnPropertyDescriptors, ReflectApply } = primordials;
const { StringPrototypeSlice } = primordials;
const { StringPrototypeSplit, StringPrototypeStartsWith, globalThis } = primordials;

const words = (text) => StringPrototypeSplit(text, ' ');

const forElements =
  'abort animationend animationstart auxclick beforeinput blur cancel change click close ' +
  'contextmenu copy cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart ' +
  'drop error focus formdata input invalid keydown keypress keyup load loadeddata loadstart ' +
  'mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup paste pause play playing ' +
  'pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover ' +
  'pointerup progress reset resize scroll select selectionchange submit toggle touchcancel ' +
  'touchend touchmove touchstart transitionend wheel';

/** Handlers of the window that a body can carry. */
const forWindow =
  'afterprint beforeprint beforeunload hashchange languagechange message messageerror offline ' +
  'online pagehide pageshow popstate rejectionhandled storage unhandledrejection unload';
const sharedWithBody = 'blur error focus load resize scroll';
const ofBody = () => words(`${forWindow} ${sharedWithBody}`);

function belongsToWindow(element, type) {
  return element.localName === 'body' && ofBody().includes(type);
}

function compile(element, name, code) {
  try {
    const bind = compileHandler(require('web/dom/node').handleOf(element), name, code);
    return ReflectApply(bind, undefined, [document(), element.form ?? {}, element]);
  } catch (error) {
    reportException(error);
    return null;
  }
}

/** Makes an attribute such as onclick the handler of its element, or of the window. */
function handlerAttributeChanged(element, name) {
  const type = StringPrototypeSlice(name, 2);
  const owner = belongsToWindow(element, type) ? globalThis : element;
  if (!isMainWorld() || !(name in owner)) return;
  const code = element.getAttribute(name);
  owner[name] = code === null ? null : compile(element, name, code);
}

/** Installs all handlers that a parsed element carries. */
exports.installHandlers = (element) => {
  const names = element.getAttributeNames();
  for (let i = 0; i < names.length; i++) {
    if (StringPrototypeStartsWith(names[i], 'on')) handlerAttributeChanged(element, names[i]);
  }
};

/** A function that makes an object with an accessor for each handler. */
function accessorsOf(types) {
  let text = "(function (get, set) { 'use strict'; return { __proto__: null";
  for (let i = 0; i < types.length; i++) {
    const type = types[i];
    text += `, get on${type}() { return get(this, '${type}'); }`;
    text += `, set on${type}(value) { set(this, '${type}', value); }`;
  }
  return `${text} }; })`;
}

/** Defines the handler properties of elements and documents. */
exports.defineElementHandlers = (prototype) => {
  const make = generate('handlers/elements', () => accessorsOf(words(forElements)));
  const set = (target, type, value) => setHandlerOf(target, type, value, false);
  ObjectDefineProperties(prototype, ObjectGetOwnPropertyDescriptors(make(handlerOf, set)));
};

/** Defines the handler properties of a window, before any code of users runs. */
exports.defineWindowHandlers = (window) => {
  const make = generate('handlers/windows', () =>
    accessorsOf(words(`${forElements} ${forWindow}`)),
  );
  const set = (target, type, value) => setHandlerOf(target, type, value, type === 'error');
  ObjectDefineBareProperties(window, ObjectGetOwnPropertyDescriptors(make(handlerOf, set)));
};

/** Defines the properties of a body that are the window's. */
exports.defineBodyHandlers = (prototype) => {
  const types = ofBody();
  for (let i = 0; i < types.length; i++) {
    const name = `on${types[i]}`;
    ObjectDefineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get: () => globalThis[name],
      set: (value) => {
        globalThis[name] = value;
      },
    });
  }
};

exports.handlerAttributeChanged = handlerAttributeChanged;
