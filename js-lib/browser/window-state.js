'use strict';

// What a window would look like if there were a screen: kept as plain values, defined from a table.

const { Boolean, ObjectDefineProperty, Number, String } = primordials;

/** A property of a window, its accessor methods, and the constructor option it starts from. */
const properties = [
  { name: 'resizable', get: 'isResizable', set: 'setResizable', initial: true },
  { name: 'movable', get: 'isMovable', set: 'setMovable', initial: true },
  { name: 'minimizable', get: 'isMinimizable', set: 'setMinimizable', initial: true },
  { name: 'maximizable', get: 'isMaximizable', set: 'setMaximizable', initial: true },
  {
    name: 'fullScreenable',
    get: 'isFullScreenable',
    set: 'setFullScreenable',
    option: 'fullscreenable',
    initial: true,
  },
  { name: 'closable', get: 'isClosable', set: 'setClosable', initial: true },
  { name: 'focusable', get: 'isFocusable', set: 'setFocusable', initial: true },
  { name: 'shadow', get: 'hasShadow', set: 'setHasShadow', option: 'hasShadow', initial: true },
  { name: 'kiosk', get: 'isKiosk', set: 'setKiosk', initial: false },
  {
    name: 'simpleFullScreen',
    get: 'isSimpleFullScreen',
    set: 'setSimpleFullScreen',
    option: 'simpleFullscreen',
    initial: false,
  },
  { name: 'documentEdited', get: 'isDocumentEdited', set: 'setDocumentEdited', initial: false },
  {
    name: 'visibleOnAllWorkspaces',
    get: 'isVisibleOnAllWorkspaces',
    set: 'setVisibleOnAllWorkspaces',
    initial: false,
  },
  { name: 'excludedFromShownWindowsMenu', initial: false },
  {
    name: 'representedFilename',
    get: 'getRepresentedFilename',
    set: 'setRepresentedFilename',
    initial: '',
  },
  { name: 'accessibleTitle', option: 'accessibleTitle', initial: '' },
  { get: 'isEnabled', set: 'setEnabled', initial: true },
  { get: 'isContentProtected', set: 'setContentProtection', initial: false },
  { get: 'getOpacity', set: 'setOpacity', option: 'opacity', initial: 1 },
  {
    get: 'getBackgroundColor',
    set: 'setBackgroundColor',
    option: 'backgroundColor',
    initial: '#FFFFFF',
  },
];

const converters = { boolean: Boolean, number: Number, string: String };

const keyOf = ({ name, get }) => name ?? get;

/** The values a new window starts with. */
exports.initialState = (options) => {
  const state = { __proto__: null };
  properties.forEach((property) => {
    const given = options[property.option ?? property.name];
    const { initial } = property;
    state[keyOf(property)] = given === undefined ? initial : converters[typeof initial](given);
  });
  return state;
};

function method(name, value) {
  ObjectDefineProperty(value, 'name', { value: name, configurable: true });
  return { value, configurable: true, writable: true };
}

/** Defines the properties and their methods; `stateOf(window)` holds the values. */
exports.defineState = (prototype, stateOf) => {
  properties.forEach((property) => {
    const key = keyOf(property);
    const convert = converters[typeof property.initial];
    const get = function () {
      return stateOf(this)[key];
    };
    const set = function (value) {
      stateOf(this)[key] = convert(value);
    };
    if (property.name !== undefined) {
      ObjectDefineProperty(prototype, property.name, { get, set, configurable: true });
    }
    if (property.get !== undefined) {
      ObjectDefineProperty(
        prototype,
        property.get,
        method(property.get, function () {
          return get.call(this);
        }),
      );
      ObjectDefineProperty(
        prototype,
        property.set,
        method(property.set, function (value) {
          set.call(this, value);
        }),
      );
    }
  });
};
