'use strict';

// Event (DOM standard, 2.2). The state of an event is reachable by js-lib only, through stateOf().

const { now } = binding('clock');
const { markNew } = require('common/platform-object');
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
        return exports.stateOf(this).trusted;
      },
    },
    'isTrusted',
  ),
  enumerable: true,
  configurable: false,
};

class Event {
  #state;

  static {
    exports.stateOf = (event) => event.#state;
    exports.isEvent = (value) => value !== null && typeof value === 'object' && #state in value;
  }

  constructor(type, init = undefined) {
    requireArguments(CONSTRUCT, arguments.length, 1);
    const { bubbles, cancelable, composed } = toDictionary(init, CONSTRUCT);
    markNew(this);
    defineProperty(this, 'isTrusted', isTrusted);
    this.#state = {
      type: String(type),
      bubbles: !!bubbles,
      cancelable: !!cancelable,
      composed: !!composed,
      trusted: false,
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
      timeStamp: now(),
    };
  }

  get type() {
    return this.#state.type;
  }

  get target() {
    return this.#state.target;
  }

  get srcElement() {
    return this.#state.target;
  }

  get currentTarget() {
    return this.#state.currentTarget;
  }

  composedPath() {
    const { path, currentTarget } = this.#state;
    return path === null || currentTarget === null ? [] : ArrayPrototypeSlice(path);
  }

  get eventPhase() {
    return this.#state.phase;
  }

  stopPropagation() {
    this.#state.stopped = true;
  }

  get cancelBubble() {
    return this.#state.stopped;
  }

  set cancelBubble(value) {
    if (value) this.#state.stopped = true;
  }

  stopImmediatePropagation() {
    this.#state.stopped = true;
    this.#state.stoppedImmediately = true;
  }

  get bubbles() {
    return this.#state.bubbles;
  }

  get cancelable() {
    return this.#state.cancelable;
  }

  get returnValue() {
    return !this.#state.canceled;
  }

  set returnValue(value) {
    if (!value) this.preventDefault();
  }

  preventDefault() {
    const state = this.#state;
    if (state.cancelable && !state.inPassiveListener) state.canceled = true;
  }

  get defaultPrevented() {
    return this.#state.canceled;
  }

  get composed() {
    return this.#state.composed;
  }

  get timeStamp() {
    return this.#state.timeStamp;
  }

  initEvent(type, bubbles = false, cancelable = false) {
    requireArguments("execute 'initEvent' on 'Event'", arguments.length, 1);
    exports.initialize(this, type, bubbles, cancelable);
  }
}

exports.Event = defineInterface(Event, {
  constants: { NONE, CAPTURING_PHASE, AT_TARGET, BUBBLING_PHASE },
});

/** The DOM standard's "initialize", for initEvent and its kin; false while the event is dispatched. */
exports.initialize = (event, type, bubbles, cancelable) => {
  const state = exports.stateOf(event);
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
  exports.stateOf(event).trusted = true;
  return event;
};

/** The event behind a value, or a TypeError. */
exports.requireEvent = (value, what) => {
  if (!exports.isEvent(value)) {
    throw new TypeError(`Failed to ${what}: parameter 1 is not of type 'Event'.`);
  }
  return value;
};
