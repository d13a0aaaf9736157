'use strict';

// The event classes of user input and of documents (UI Events; HTML), each made when it is first
// asked for, and how an event is described to another world: its class, its type and the primitives
// among its members.

const { Event } = require('web/event');
const { defineInterface, toDictionary } = require('web/interface');
const { isNode } = require('web/dom/node');
const { JSONStringify, Number, ObjectDefineProperties, ObjectDefineProperty } = primordials;
const { ObjectGetOwnPropertyDescriptors, ObjectGetPrototypeOf } = primordials;
const { ObjectKeys, String, WeakMap, WeakMapPrototypeGet, WeakMapPrototypeSet } = primordials;

const modifiers = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
const position = { screenX: 0, screenY: 0, clientX: 0, clientY: 0, movementX: 0, movementY: 0 };
const returnValues = new WeakMap();

const withModifiers = {
  getModifierState(key) {
    const name = { Control: 'ctrlKey', Shift: 'shiftKey', Alt: 'altKey', Meta: 'metaKey' }[key];
    return name !== undefined && this[name];
  },
};

/** Without layout every coordinate is the one in the window. */
const withPosition = {
  ...withModifiers,
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
};

const withKeyCode = {
  ...withModifiers,
  get which() {
    return this.keyCode;
  },
};

const withReturnValue = {
  get returnValue() {
    return WeakMapPrototypeGet(returnValues, this) ?? '';
  },
  set returnValue(value) {
    WeakMapPrototypeSet(returnValues, this, String(value));
  },
};

/** Name to [parent, members and their defaults, other members]. */
const kinds = {
  __proto__: null,
  UIEvent: ['Event', { view: null, detail: 0 }],
  MouseEvent: [
    'UIEvent',
    { ...modifiers, ...position, button: 0, buttons: 0, relatedTarget: null },
    withPosition,
  ],
  PointerEvent: [
    'MouseEvent',
    { pointerId: 0, width: 1, height: 1, pressure: 0, pointerType: '', isPrimary: false },
  ],
  WheelEvent: ['MouseEvent', { deltaX: 0, deltaY: 0, deltaZ: 0, deltaMode: 0 }],
  DragEvent: ['MouseEvent', { dataTransfer: null }],
  KeyboardEvent: [
    'UIEvent',
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
    withKeyCode,
  ],
  FocusEvent: ['UIEvent', { relatedTarget: null }],
  InputEvent: ['UIEvent', { data: null, isComposing: false, inputType: '' }],
  CompositionEvent: ['UIEvent', { data: '' }],
  SubmitEvent: ['Event', { submitter: null }],
  HashChangeEvent: ['Event', { oldURL: '', newURL: '' }],
  PopStateEvent: ['Event', { state: null }],
  PageTransitionEvent: ['Event', { persisted: false }],
  StorageEvent: [
    'Event',
    { key: null, oldValue: null, newValue: null, url: '', storageArea: null },
  ],
  ToggleEvent: ['Event', { oldState: '', newState: '' }],
  BeforeUnloadEvent: ['Event', {}, withReturnValue],
};

const inits = new WeakMap();
const made = { __proto__: null, Event };
const membersOf = { __proto__: null, Event: {}, CustomEvent: { detail: null } };

function convert(value, fallback) {
  if (value === undefined) return fallback;
  if (typeof fallback === 'boolean') return !!value;
  if (typeof fallback === 'number') return Number(value) || 0;
  if (typeof fallback === 'string') return String(value);
  return value;
}

function make(name) {
  const [parent, own, more = {}] = kinds[name];
  const Parent = classOf(parent);
  const members = { ...membersOf[parent], ...own };
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
  ObjectDefineProperties(Class.prototype, ObjectGetOwnPropertyDescriptors(more));
  membersOf[name] = members;
  return defineInterface(Class);
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

/** The event class of a name; Event if there is none. */
function classOf(name) {
  if (made[name] === undefined) {
    if (name === 'CustomEvent') made[name] = require('web/custom-event').CustomEvent;
    else made[name] = kinds[name] === undefined ? Event : make(name);
  }
  return made[name];
}

function isPrimitive(value) {
  return value === null || (typeof value !== 'object' && typeof value !== 'function');
}

/** The nearest class above an event that every world has. */
function knownName(event) {
  for (let at = ObjectGetPrototypeOf(event); at !== null; at = ObjectGetPrototypeOf(at)) {
    const name = at.constructor?.name;
    const known = kinds[name] !== undefined || name === 'CustomEvent';
    if (known && classOf(name).prototype === at) return name;
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

exports.classOf = classOf;

for (const name of ObjectKeys(kinds)) {
  ObjectDefineProperty(exports, name, { enumerable: true, get: () => classOf(name) });
}
