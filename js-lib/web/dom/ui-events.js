'use strict';

// The event classes of user input and of documents (UI Events; HTML), and how an event is described
// to another world: its class, its type and the primitives among its members.

const { Event } = require('web/event');
const { CustomEvent } = require('web/custom-event');
const { defineInterface, toDictionary } = require('web/interface');
const { isNode } = require('web/dom/node');
const { JSONStringify, Number, ObjectDefineProperty, ObjectGetPrototypeOf } = primordials;
const { ObjectKeys, String, WeakMap, WeakMapPrototypeGet, WeakMapPrototypeSet } = primordials;

const inits = new WeakMap();
const classes = { __proto__: null, Event, CustomEvent };
const membersOf = { __proto__: null, Event: {}, CustomEvent: { detail: null } };

function convert(value, fallback) {
  if (value === undefined) return fallback;
  if (typeof fallback === 'boolean') return !!value;
  if (typeof fallback === 'number') return Number(value) || 0;
  if (typeof fallback === 'string') return String(value);
  return value;
}

/** Makes an event class from its parent and its members with their defaults. */
function eventClass(name, Parent, own, more = {}) {
  const members = { ...membersOf[Parent.name], ...own };
  const Class = {
    [name]: class extends Parent {
      constructor(type, init = undefined) {
        super(type, init);
        const given = toDictionary(init, `construct '${name}'`);
        const values = { __proto__: null };
        for (const key of ObjectKeys(members)) values[key] = convert(given[key], members[key]);
        WeakMapPrototypeSet(inits, this, values);
      }
    },
  }[name];
  for (const key of ObjectKeys(own)) defineMember(Class, key);
  Object.defineProperties(Class.prototype, Object.getOwnPropertyDescriptors(more));
  membersOf[name] = members;
  classes[name] = defineInterface(Class);
  return Class;
}

function defineMember(Class, key) {
  ObjectDefineProperty(Class.prototype, key, {
    configurable: true,
    enumerable: true,
    get() {
      return WeakMapPrototypeGet(inits, this)[key];
    },
  });
}

const UIEvent = eventClass('UIEvent', Event, { view: null, detail: 0 });
const modifiers = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };

function getModifierState(key) {
  return { Control: this.ctrlKey, Shift: this.shiftKey, Alt: this.altKey, Meta: this.metaKey }[key] ?? false;
}

const MouseEvent = eventClass(
  'MouseEvent',
  UIEvent,
  {
    ...modifiers,
    screenX: 0,
    screenY: 0,
    clientX: 0,
    clientY: 0,
    movementX: 0,
    movementY: 0,
    button: 0,
    buttons: 0,
    relatedTarget: null,
  },
  {
    getModifierState,
    get pageX() {
      return this.clientX;
    },
    get pageY() {
      return this.clientY;
    },
    get x() {
      return this.clientX;
    },
    get y() {
      return this.clientY;
    },
    get offsetX() {
      return this.clientX;
    },
    get offsetY() {
      return this.clientY;
    },
  },
);
eventClass('PointerEvent', MouseEvent, {
  pointerId: 0,
  width: 1,
  height: 1,
  pressure: 0,
  pointerType: '',
  isPrimary: false,
});
eventClass('WheelEvent', MouseEvent, { deltaX: 0, deltaY: 0, deltaZ: 0, deltaMode: 0 });
eventClass('DragEvent', MouseEvent, { dataTransfer: null });
eventClass(
  'KeyboardEvent',
  UIEvent,
  {
    ...modifiers,
    key: '',
    code: '',
    location: 0,
    repeat: false,
    isComposing: false,
    keyCode: 0,
    charCode: 0,
  },
  {
    getModifierState,
    get which() {
      return this.keyCode;
    },
  },
);
eventClass('FocusEvent', UIEvent, { relatedTarget: null });
eventClass('InputEvent', UIEvent, { data: null, isComposing: false, inputType: '' });
eventClass('CompositionEvent', UIEvent, { data: '' });
eventClass('SubmitEvent', Event, { submitter: null });
eventClass('HashChangeEvent', Event, { oldURL: '', newURL: '' });
eventClass('PopStateEvent', Event, { state: null });
eventClass('PageTransitionEvent', Event, { persisted: false });
eventClass('StorageEvent', Event, {
  key: null,
  oldValue: null,
  newValue: null,
  url: '',
  storageArea: null,
});
eventClass('ToggleEvent', Event, { oldState: '', newState: '' });

const returnValues = new WeakMap();

class BeforeUnloadEvent extends Event {
  get returnValue() {
    return WeakMapPrototypeGet(returnValues, this) ?? '';
  }

  set returnValue(value) {
    WeakMapPrototypeSet(returnValues, this, String(value));
  }
}
classes.BeforeUnloadEvent = defineInterface(BeforeUnloadEvent);
membersOf.BeforeUnloadEvent = {};

function isPrimitive(value) {
  return value === null || (typeof value !== 'object' && typeof value !== 'function');
}

/** The nearest class above an event that every world has. */
function knownName(event) {
  for (let at = ObjectGetPrototypeOf(event); at !== null; at = ObjectGetPrototypeOf(at)) {
    const name = at.constructor?.name;
    if (name !== undefined && classes[name]?.prototype === at) return name;
  }
  return 'Event';
}

/** What another world needs to make its own event: [class, type, init as JSON]. */
exports.describe = (event) => {
  const name = knownName(event);
  const { bubbles, cancelable, composed, type } = event;
  const init = { bubbles, cancelable, composed };
  for (const key of ObjectKeys(membersOf[name])) {
    const value = event[key];
    if (isPrimitive(value) && typeof value !== 'bigint' && !isNode(value)) init[key] = value;
  }
  return [name, type, JSONStringify(init)];
};

exports.classes = classes;
exports.MouseEvent = MouseEvent;
