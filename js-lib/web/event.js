'use strict';

// Event (DOM standard, 2.2). The state of an event is reachable by js-lib only, through stateOf().
// It stands behind the brand of platform objects: one private field is all that an event has.

const { now } = binding('clock');
const { isPlatformObject, markNew, stateOf } = require('common/platform-object');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { ArrayPrototypeSlice, ObjectGetOwnPropertyDescriptor, Reflect, String } = primordials;
const { TypeError } = primordials;
const { defineProperty } = Reflect;

const CONSTRUCT = "construct 'Event'";
const NONE = 0;
const CAPTURING_PHASE = 1;
const AT_TARGET = 2;
const BUBBLING_PHASE = 3;

/** [LegacyUnforgeable]: a property of each event, which nothing can replace. */
const isTrusted = {
  __proto__: null,
  ...ObjectGetOwnPropertyDescriptor(
    {
      get isTrusted() {
        return stateOf(this).trusted;
      },
    },
    'isTrusted',
  ),
  enumerable: true,
  configurable: false,
};

/** What the state of an event says of it until something else is put onto the state. */
const UNTOUCHED = {
  __proto__: null,
  target: null,
  currentTarget: null,
  path: null,
  phase: NONE,
  initialized: true,
  dispatching: false,
  stopped: false,
  stoppedImmediately: false,
  canceled: false,
  inPassiveListener: false,
};

function newState(type, bubbles, cancelable, composed) {
  const timeStamp = now();
  return { __proto__: UNTOUCHED, type, bubbles, cancelable, composed, trusted: false, timeStamp };
}

class Event {
  constructor(type, init = undefined) {
    requireArguments(CONSTRUCT, arguments.length, 1);
    const { bubbles, cancelable, composed } = toDictionary(init, CONSTRUCT);
    defineProperty(this, 'isTrusted', isTrusted);
    markNew(this, newState(String(type), !!bubbles, !!cancelable, !!composed));
  }

  get type() {
    return stateOf(this).type;
  }

  get target() {
    return stateOf(this).target;
  }

  get srcElement() {
    return stateOf(this).target;
  }

  get currentTarget() {
    return stateOf(this).currentTarget;
  }

  composedPath() {
    const { path, currentTarget } = stateOf(this);
    if (currentTarget === null) return [];
    return path === null ? [currentTarget] : ArrayPrototypeSlice(path);
  }

  get eventPhase() {
    return stateOf(this).phase;
  }

  stopPropagation() {
    stateOf(this).stopped = true;
  }

  get cancelBubble() {
    return stateOf(this).stopped;
  }

  set cancelBubble(value) {
    if (value) stateOf(this).stopped = true;
  }

  stopImmediatePropagation() {
    stateOf(this).stopped = true;
    stateOf(this).stoppedImmediately = true;
  }

  get bubbles() {
    return stateOf(this).bubbles;
  }

  get cancelable() {
    return stateOf(this).cancelable;
  }

  get returnValue() {
    return !stateOf(this).canceled;
  }

  set returnValue(value) {
    if (!value) this.preventDefault();
  }

  preventDefault() {
    const state = stateOf(this);
    if (state.cancelable && !state.inPassiveListener) state.canceled = true;
  }

  get defaultPrevented() {
    return stateOf(this).canceled;
  }

  get composed() {
    return stateOf(this).composed;
  }

  get timeStamp() {
    return stateOf(this).timeStamp;
  }

  initEvent(type, bubbles = false, cancelable = false) {
    requireArguments("execute 'initEvent' on 'Event'", arguments.length, 1);
    exports.initialize(this, type, bubbles, cancelable);
  }
}

exports.Event = defineInterface(Event, {
  constants: { NONE, CAPTURING_PHASE, AT_TARGET, BUBBLING_PHASE },
});

exports.stateOf = stateOf;

function isEvent(value) {
  return (
    value !== null &&
    typeof value === 'object' &&
    isPlatformObject(value) &&
    stateOf(value) !== undefined
  );
}

/** The DOM standard's "initialize", for initEvent and its kin; false while the event is dispatched. */
exports.initialize = (event, type, bubbles, cancelable) => {
  const state = stateOf(event);
  if (state.dispatching) return false;
  state.initialized = true;
  state.stopped = false;
  state.stoppedImmediately = false;
  state.canceled = false;
  state.trusted = false;
  state.target = null;
  state.type = String(type);
  state.bubbles = !!bubbles;
  state.cancelable = !!cancelable;
  return true;
};

/** An event of ours: isTrusted is true. */
exports.createTrusted = (Class, type, init) => {
  const event = new Class(type, init);
  stateOf(event).trusted = true;
  return event;
};

/** What the states of all trusted events of a kind that neither bubbles nor can be canceled inherit. */
exports.stateOfTrusted = (type, more) => ({
  __proto__: UNTOUCHED,
  type,
  bubbles: false,
  cancelable: false,
  composed: false,
  trusted: true,
  ...more,
});

/**
 * A trusted event without a run of its constructors: two calls of `super` cost more than all the rest
 * of a message's way.
 *
 * @param state inherits what {@link exports.stateOfTrusted} has made
 */
exports.makeTrusted = (prototype, state) => {
  const event = { __proto__: prototype };
  defineProperty(event, 'isTrusted', isTrusted);
  state.timeStamp = now();
  markNew(event, state);
  return event;
};

/** The event behind a value, or a TypeError. */
exports.requireEvent = (value, what) => {
  if (!isEvent(value)) {
    throw new TypeError(`Failed to ${what}: parameter 1 is not of type 'Event'.`);
  }
  return value;
};
