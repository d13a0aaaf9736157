'use strict';

// EventTarget, dispatch and event handler attributes (DOM standard, 2.7-2.9; HTML, 8.1.8).
//
// Listeners of a target are kept per type. Adding pushes onto the list, removing makes a new list
// and marks the listener, so a dispatch walks the list it started with, as far as it was then.

const { markUncloneable, markNew } = require('common/platform-object');
const { reportException } = require('common/report');
const { createTrusted, Event, requireEvent, stateOf } = require('web/event');
const { defineInterface, requireArguments } = require('web/interface');
const { ArrayPrototypeFilter, ArrayPrototypePush, ObjectGetOwnPropertyDescriptor } = primordials;
const { ObjectKeys, Reflect, ReflectApply, String, TypeError, globalThis } = primordials;
const { defineProperty } = Reflect;

const CAPTURING_PHASE = 1;
const AT_TARGET = 2;
const BUBBLING_PHASE = 3;

/** Whether a listener of this realm has ever asked for the way down. */
let capturing = false;

let dispatcher = (target, event) => dispatch(target, event);
let currentEvent;

class Same {
  constructor(object) {
    return object;
  }
}

/** Puts a target's listeners and handlers onto any object, the global one included. */
class Slots extends Same {
  #listeners = { __proto__: null };
  #handlers = { __proto__: null };

  static has(target) {
    return #listeners in target;
  }

  static listeners(target) {
    return target.#listeners;
  }

  static handlers(target) {
    return target.#handlers;
  }
}

function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** A method's receiver; without one, the global object. */
function receiver(value) {
  const target = value === undefined || value === null ? globalThis : value;
  if (!isObject(target) || !Slots.has(target)) throw new TypeError('Illegal invocation');
  return target;
}

function flatten(options) {
  return isObject(options) ? !!options.capture : !!options;
}

function flattenMore(options, what) {
  if (!isObject(options)) return { capture: !!options };
  const { capture, once, passive, signal } = options;
  if (signal !== undefined && !require('web/abort').isAbortSignal(signal)) {
    throw new TypeError(`Failed to ${what}: member signal is not of type 'AbortSignal'.`);
  }
  return { capture: !!capture, once: !!once, passive: !!passive, signal };
}

function indexOf(list, callback, capture) {
  for (let i = 0; i < list.length; i++) {
    if (list[i].callback === callback && list[i].capture === capture) return i;
  }
  return -1;
}

function add(target, type, listener) {
  const lists = Slots.listeners(target);
  const list = (lists[type] ??= []);
  if (indexOf(list, listener.callback, listener.capture) >= 0) return false;
  if (listener.capture) capturing = true;
  ArrayPrototypePush(list, listener);
  return true;
}

function remove(target, type, listener) {
  if (listener.removed) return;
  listener.removed = true;
  const lists = Slots.listeners(target);
  lists[type] = ArrayPrototypeFilter(lists[type], (other) => other !== listener);
}

function callbackOf(value, what) {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) {
    throw new TypeError(`Failed to ${what}: parameter 2 is not of type 'Object'.`);
  }
  return value;
}

class EventTarget {
  constructor() {
    new Slots(this);
    markNew(this);
  }

  addEventListener(type, callback, options = undefined) {
    const what = "execute 'addEventListener' on 'EventTarget'";
    const target = receiver(this);
    requireArguments(what, arguments.length, 2);
    const name = String(type);
    const listener = {
      callback: callbackOf(callback, what),
      removed: false,
      ...flattenMore(options, what),
    };
    if (listener.callback === null || listener.signal?.aborted) return;
    if (add(target, name, listener) && listener.signal !== undefined) {
      require('web/abort').addAbortAlgorithm(listener.signal, () => remove(target, name, listener));
    }
  }

  removeEventListener(type, callback, options = undefined) {
    const what = "execute 'removeEventListener' on 'EventTarget'";
    const target = receiver(this);
    requireArguments(what, arguments.length, 2);
    const name = String(type);
    const list = Slots.listeners(target)[name];
    if (list === undefined) return;
    const index = indexOf(list, callbackOf(callback, what), flatten(options));
    if (index >= 0) remove(target, name, list[index]);
  }

  dispatchEvent(event) {
    const target = receiver(this);
    const state = stateOf(requireEvent(event, "execute 'dispatchEvent' on 'EventTarget'"));
    if (state.dispatching || !state.initialized) {
      const { DOMException } = require('web/dom-exception');
      const why = state.dispatching ? 'already being dispatched' : 'not initialized';
      throw new DOMException(
        `Failed to execute 'dispatchEvent' on 'EventTarget': The event is ${why}.`,
        'InvalidStateError',
      );
    }
    state.trusted = false;
    return dispatcher(target, event);
  }
}

/**
 * Calls a target's listeners, and those of the targets above it.
 *
 * @param path the target and what is above it, innermost first
 * @returns false if the event was canceled
 */
function dispatch(target, event, path = [target]) {
  const state = stateOf(event);
  state.dispatching = true;
  state.target = target;
  state.path = path;
  for (let i = path.length - 1; capturing && i >= 0; i--) {
    state.phase = i === 0 ? AT_TARGET : CAPTURING_PHASE;
    invoke(path[i], event, state, true);
  }
  for (let i = 0; i < path.length && (i === 0 || state.bubbles); i++) {
    state.phase = i === 0 ? AT_TARGET : BUBBLING_PHASE;
    invoke(path[i], event, state, false);
  }
  state.phase = 0;
  state.currentTarget = null;
  state.path = null;
  state.dispatching = false;
  state.stopped = false;
  state.stoppedImmediately = false;
  return !state.canceled;
}

function invoke(target, event, state, capture) {
  if (state.stopped) return;
  const list = Slots.listeners(target)[state.type];
  if (list === undefined) return;
  state.currentTarget = target;
  const outer = currentEvent;
  currentEvent = event;
  for (let i = 0, count = list.length; i < count && !state.stoppedImmediately; i++) {
    const listener = list[i];
    if (listener.removed || listener.capture !== capture) continue;
    if (listener.once) remove(target, state.type, listener);
    state.inPassiveListener = listener.passive === true;
    call(listener, target, event);
  }
  state.inPassiveListener = false;
  currentEvent = outer;
}

function call(listener, target, event) {
  const { callback } = listener;
  try {
    if (typeof callback === 'function') {
      ReflectApply(callback, target, [event]);
    } else if (listener.handler !== undefined) {
      runHandler(callback, target, event);
    } else {
      ReflectApply(method(callback), callback, [event]);
    }
  } catch (error) {
    reportException(error);
  }
}

function method(callback) {
  const { handleEvent } = callback;
  if (typeof handleEvent !== 'function') {
    throw new TypeError("The event listener's 'handleEvent' property is not a function");
  }
  return handleEvent;
}

/** HTML's event handler processing algorithm. */
function runHandler({ value, forError }, target, event) {
  if (typeof value !== 'function') return;
  const special = forError && require('web/error-event').isErrorEvent(event);
  const args = special
    ? [event.message, event.filename, event.lineno, event.colno, event.error]
    : [event];
  const result = ReflectApply(value, target, args);
  if (result === undefined) return;
  if (event.type === 'beforeunload') {
    cancelUnload(event, result);
  } else if (special ? result === true : result === false) {
    event.preventDefault();
  }
}

function cancelUnload(event, result) {
  if (result === null) return;
  event.preventDefault();
  if (event.returnValue === '') event.returnValue = String(result);
}

function setHandler(target, type, value, forError) {
  const handlers = Slots.handlers(target);
  const active = handlers[type];
  if (!isObject(value)) {
    if (active !== undefined) remove(target, type, active);
    handlers[type] = undefined;
  } else if (active !== undefined) {
    active.handler.value = value;
  } else {
    const handler = { value, forError };
    const listener = { callback: handler, handler, capture: false, removed: false };
    handlers[type] = listener;
    add(target, type, listener);
  }
}

function getHandler(target, type) {
  return Slots.handlers(target)[type]?.handler.value ?? null;
}

/**
 * Defines the attribute `on<type>`.
 *
 * @param options.afterSet called with the target and the handler (or null) after each assignment
 * @param options.forError whether it is a window's onerror, which gets five arguments for an
 *   ErrorEvent and cancels it by returning true
 */
function defineEventHandler(prototype, type, { afterSet = undefined, forError = false } = {}) {
  const name = `on${type}`;
  const accessors = {
    get [name]() {
      return getHandler(receiver(this), type);
    },
    set [name](value) {
      const target = receiver(this);
      setHandler(target, type, value, forError);
      if (afterSet !== undefined) afterSet(target, getHandler(target, type));
    },
  };
  const { get, set } = ObjectGetOwnPropertyDescriptor(accessors, name);
  defineProperty(prototype, name, {
    __proto__: null,
    get,
    set,
    enumerable: true,
    configurable: true,
  });
}

/** What the accessors of handlers do, for those who make many. */
exports.handlerOf = (object, type) => getHandler(receiver(object), type);
exports.setHandlerOf = (object, type, value, forError) =>
  setHandler(receiver(object), type, value, forError);

exports.EventTarget = defineInterface(EventTarget);
exports.defineEventHandler = defineEventHandler;
exports.dispatch = dispatch;

/** Dispatches a trusted event; false if it was canceled. */
exports.fire = (target, type, Class = Event, init = undefined) =>
  dispatch(target, createTrusted(Class, type, init));

/** Makes an object that EventTarget's constructor did not make, such as a window, a target. */
exports.makeEventTarget = (object) => {
  if (Slots.has(object)) return;
  new Slots(object);
  markUncloneable(object);
};

exports.isEventTarget = (value) => isObject(value) && Slots.has(value);

/** Whether a target has a listener or handler of a type. */
exports.hasListeners = (target, type) => (Slots.listeners(target)[type]?.length ?? 0) > 0;

/** How many listeners and handlers a target has of a type. */
exports.countListeners = (target, type) => Slots.listeners(target)[type]?.length ?? 0;

/** The types a target has listeners or handlers of. */
exports.listenedTypes = (target) => {
  const lists = Slots.listeners(target);
  return ArrayPrototypeFilter(ObjectKeys(lists), (type) => lists[type].length > 0);
};

/** Removes every listener and handler of a type. */
exports.removeListeners = (target, type) => {
  const list = Slots.listeners(target)[type] ?? [];
  for (let i = 0; i < list.length; i++) remove(target, type, list[i]);
  Slots.handlers(target)[type] = undefined;
};

/** Says what `dispatchEvent()` does: `(target, event)` to false if the event was canceled. */
exports.setDispatcher = (dispatchEvent) => {
  dispatcher = dispatchEvent;
};

/** The event that is being dispatched, for `window.event`. */
exports.currentEvent = () => currentEvent;
