'use strict';

// Event handlers of elements, as properties and as attributes (HTML, 8.1.8.1). The text of an
// attribute is compiled in the main world only, as in Chromium.

const { compileHandler, document, isMainWorld } = binding('document');
const { reportException } = require('common/report');
const { defineEventHandler } = require('web/event-target');
const { ObjectDefineProperty, ReflectApply } = primordials;
const { StringPrototypeSlice } = primordials;
const { StringPrototypeSplit, StringPrototypeStartsWith, globalThis } = primordials;

const words = (text) => StringPrototypeSplit(text, ' ');

const forElements = words(
  'abort animationend animationstart auxclick beforeinput blur cancel change click close ' +
    'contextmenu copy cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart ' +
    'drop error focus formdata input invalid keydown keypress keyup load loadeddata loadstart ' +
    'mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup paste pause play playing ' +
    'pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover ' +
    'pointerup progress reset resize scroll select selectionchange submit toggle touchcancel ' +
    'touchend touchmove touchstart transitionend wheel',
);

/** Handlers of the window that a body can carry; the last line is for windows only. */
const forWindow = words(
  'afterprint beforeprint beforeunload hashchange languagechange message messageerror offline ' +
    'online pagehide pageshow popstate rejectionhandled storage unhandledrejection unload',
);
const sharedWithBody = words('blur error focus load resize scroll');

function belongsToWindow(element, type) {
  return (
    element.localName === 'body' && (forWindow.includes(type) || sharedWithBody.includes(type))
  );
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

/** Defines the handler properties of elements, documents and windows. */
exports.defineElementHandlers = (prototype) => {
  for (let i = 0; i < forElements.length; i++) defineEventHandler(prototype, forElements[i]);
};

/** Defines the handler properties of a window. */
exports.defineWindowHandlers = (window) => {
  exports.defineElementHandlers(window);
  defineEventHandler(window, 'error', { forError: true });
  for (let i = 0; i < forWindow.length; i++) defineEventHandler(window, forWindow[i]);
};

/** Defines the properties of a body that are the window's. */
exports.defineBodyHandlers = (prototype) => {
  const types = forWindow.concat(sharedWithBody);
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
