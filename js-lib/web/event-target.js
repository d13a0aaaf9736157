'use strict';

// EventTarget, dispatch and event handler attributes (DOM standard, 2.7-2.9; HTML, 8.1.8).

const { markUncloneable, markNew } = require('common/platform-object');
const { reportException } = require('common/report');
const { createTrusted, Event, requireEvent, stateOf } = require('web/event');
const {
  HANDLER,
  HANDLER_FOR_ERROR,
  add,
  beTarget,
  count,
  findSame,
  getHandler,
} = require('web/event-listeners');
const { isHandler, isTarget, listenedTypes, listsOf, remove } = require('web/event-listeners');
const { removeAll, setHandler } = require('web/event-listeners');
const { defineInterface, requireArguments } = require('web/interface');
const { ArrayIsArray, ObjectGetOwnPropertyDescriptor, Reflect, ReflectApply, String } = primordials;
const { TypeError, globalThis } = primordials;
const { defineProperty } = Reflect;

const CAPTURING_PHASE = 1;
const AT_TARGET = 2;
const BUBBLING_PHASE = 3;

/** Whether a listener of this realm has ever asked for the way down. */
let capturing = false;

let dispatcher = (target, event) => dispatch(target, event);

/** Its `event` is the one that is being dispatched. */
const current = { __proto__: null, event: undefined };

function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** A method's receiver; without one, the global object. */
function receiver(value) {
  const target = value === undefined || value === null ? globalThis : value;
  if (!isObject(target) || !isTarget(target)) throw new TypeError('Illegal invocation');
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

function callbackOf(value, what) {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) {
    throw new TypeError(`Failed to ${what}: parameter 2 is not of type 'Object'.`);
  }
  return value;
}

class EventTarget {
  constructor() {
    beTarget(this);
    markNew(this);
  }

  addEventListener(type, callback, options = undefined) {
    const what = "execute 'addEventListener' on 'EventTarget'";
    const target = receiver(this);
    requireArguments(what, arguments.length, 2);
    const name = String(type);
    const listener = {
      __proto__: null,
      callback: callbackOf(callback, what),
      removed: false,
      ...flattenMore(options, what),
    };
    if (listener.callback === null || listener.signal?.aborted) return;
    if (listener.capture) capturing = true;
    if (listener.capture || listener.once || listener.passive) listener.special = true;
    if (add(target, name, listener) && listener.signal !== undefined) {
      require('web/abort').addAbortAlgorithm(listener.signal, () => remove(target, name, listener));
    }
  }

  removeEventListener(type, callback, options = undefined) {
    const what = "execute 'removeEventListener' on 'EventTarget'";
    const target = receiver(this);
    requireArguments(what, arguments.length, 2);
    const name = String(type);
    const listener = findSame(target, name, callbackOf(callback, what), flatten(options));
    if (listener !== undefined) remove(target, name, listener);
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
  const list = listsOf(target)[state.type];
  if (list === undefined) return;
  state.currentTarget = target;
  const outer = current.event;
  current.event = event;
  if (ArrayIsArray(list)) {
    for (let i = 0, last = list.length; i < last && !state.stoppedImmediately; i++) {
      invokeOne(list[i], target, event, state, capture);
    }
  } else if (!state.stoppedImmediately) {
    invokeOne(list, target, event, state, capture);
  }
  state.inPassiveListener = false;
  current.event = outer;
}

function invokeOne(listener, target, event, state, capture) {
  if (listener.removed || (listener.capture === true) !== capture) return;
  if (listener.once) remove(target, state.type, listener);
  state.inPassiveListener = listener.passive === true;
  call(listener, target, event);
}

function call(listener, target, event) {
  const { callback } = listener;
  try {
    if (typeof callback === 'function') {
      ReflectApply(callback, target, [event]);
    } else if (isHandler(listener)) {
      runHandler(listener, target, event);
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
function runHandler({ callback, handler }, target, event) {
  if (typeof handler !== 'function') return;
  const special = callback === HANDLER_FOR_ERROR && require('web/error-event').isErrorEvent(event);
  const args = special
    ? [event.message, event.filename, event.lineno, event.colno, event.error]
    : [event];
  const result = ReflectApply(handler, target, args);
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

/** What counts as a handler when it is assigned. */
const handlerFrom = (value) => (isObject(value) ? value : null);

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
      setHandler(target, type, handlerFrom(value), forError);
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
  setHandler(receiver(object), type, handlerFrom(value), forError);

exports.EventTarget = defineInterface(EventTarget);
exports.defineEventHandler = defineEventHandler;
exports.dispatch = dispatch;

/** Dispatches a trusted event; false if it was canceled. */
exports.fire = (target, type, Class = Event, init = undefined) =>
  dispatch(target, createTrusted(Class, type, init));

/** Makes an object that EventTarget's constructor did not make, such as a window, a target. */
exports.makeEventTarget = (object) => {
  if (isTarget(object)) return;
  beTarget(object);
  markUncloneable(object);
};

exports.isEventTarget = (value) => isObject(value) && isTarget(value);

/** Whether a target has a listener or handler of a type. */
exports.hasListeners = (target, type) => count(target, type) > 0;

exports.countListeners = count;
exports.listenedTypes = listenedTypes;
exports.removeListeners = removeAll;

/** Says what `dispatchEvent()` does: `(target, event)` to false if the event was canceled. */
exports.setDispatcher = (dispatchEvent) => {
  dispatcher = dispatchEvent;
};

/** The event that is being dispatched, for `window.event`. */
exports.currentEvent = () => current.event;

/**
 * What Java's `MessageEvents` needs to dispatch an event to a target's only listener, unless that is
 * `special`: where the current event stands, the callback of handlers, and the phase.
 */
exports.partsOfDispatch = { __proto__: null, current, HANDLER, AT_TARGET };
