'use strict';

// Node's MessageChannel, MessagePort and structuredClone (Node, worker_threads). A port is the web's
// (web/message-port) and an emitter besides: a listener for 'message' starts it, 'close' comes at both
// ends, and errors have no prefix. Only for realms that are no page: this changes their MessagePort.
//
// Differences from Node: ref() and unref() are remembered and hold nothing, for no port holds a
// process here; a port that was never started does not hear 'close'.

const { requireFunction, typeError } = require('node/errors');
const { setImmediate } = require('node/timers');
const { DOMException } = require('web/dom-exception');
const { Event } = require('web/event');
const { countListeners, EventTarget, fire, listenedTypes } = require('web/event-target');
const { removeListeners } = require('web/event-target');
const { MessageEvent } = require('web/message-event');
const {
  isMessagePort,
  MessagePort,
  readMessage,
  unwrapPort,
  wrapPort,
} = require('web/message-port');
const { structuredClone } = require('web/structured-clone');
const native = binding('message_port');

const { ArrayPrototypeFilter, ArrayPrototypePush, ObjectDefineProperty, ObjectKeys } = primordials;
const { ReflectApply, StringPrototypeSlice, StringPrototypeStartsWith } = primordials;

const { addEventListener, removeEventListener } = EventTarget.prototype;
const webPostMessage = MessagePort.prototype.postMessage;

const POST = "Failed to execute 'postMessage' on 'MessagePort': ";
const CLONE = "Failed to execute 'structuredClone' on 'Window': ";

class Same {
  constructor(object) {
    return object;
  }
}

/** What a port is as an emitter, put onto it when it is first asked for. */
class Emitter extends Same {
  #listeners = [];
  #maxListeners = 10;
  #ref = false;

  static of(port) {
    if (!isMessagePort(port))
      throw typeError('ERR_INVALID_THIS', 'Value of "this" must be of type MessagePort');
    return #listeners in port ? port : new Emitter(port);
  }

  static listeners = (port) => Emitter.of(port).#listeners;
  static setListeners = (port, list) => (Emitter.of(port).#listeners = list);
  static maxListeners = (port) => Emitter.of(port).#maxListeners;
  static setMaxListeners = (port, count) => (Emitter.of(port).#maxListeners = count);
  static hasRef = (port) => Emitter.of(port).#ref;
  static setRef = (port, on) => (Emitter.of(port).#ref = on);
}

/** What a listener of `on` gets: no event, but what it carries. */
function valueOf(type, event) {
  if (type === 'message' || type === 'messageerror') return event.data;
  return type === 'close' ? undefined : event;
}

function listen(port, type, callback, options) {
  ReflectApply(addEventListener, port, [type, callback, options]);
  if (type === 'message') {
    Emitter.setRef(port, true);
    port.start();
  }
}

function add(port, type, listener, once) {
  requireFunction('listener', listener);
  const name = `${type}`;
  const entry = { type: name, listener };
  entry.callback = (event) => {
    if (once) forget(port, entry);
    ReflectApply(listener, port, [valueOf(name, event)]);
  };
  ArrayPrototypePush(Emitter.listeners(port), entry);
  listen(port, name, entry.callback, { once });
  return port;
}

function forget(port, entry) {
  Emitter.setListeners(
    port,
    ArrayPrototypeFilter(Emitter.listeners(port), (other) => other !== entry),
  );
}

function removeOne(port, type, listener) {
  const list = Emitter.listeners(port);
  for (let i = 0; i < list.length; i++) {
    if (list[i].type === `${type}` && list[i].listener === listener) {
      ReflectApply(removeEventListener, port, [type, list[i].callback]);
      forget(port, list[i]);
      break;
    }
  }
  if (countListeners(port, 'message') === 0) Emitter.setRef(port, false);
  return port;
}

/** Runs a function of the web's; its errors lose the web's prefix. */
function inNodesWords(prefix, run) {
  try {
    return run();
  } catch (error) {
    const isWebs =
      error instanceof DOMException && StringPrototypeStartsWith(error.message, prefix);
    if (!isWebs) throw error;
    throw new DOMException(StringPrototypeSlice(error.message, prefix.length), error.name);
  }
}

function requireArgument(name, count) {
  if (count === 0) {
    throw typeError('ERR_MISSING_ARGS', `The "${name}" argument must be specified`);
  }
}

const members = {
  postMessage(message, ...rest) {
    requireArgument('message', arguments.length);
    inNodesWords(POST, () => ReflectApply(webPostMessage, this, [message, ...rest]));
  },
  close(callback) {
    if (typeof callback === 'function') this.once('close', callback);
    const handle = unwrapPort(this);
    if (native.isNeutered(handle) || !native.close(handle)) return;
    setImmediate(() => fire(this, 'close'));
  },
  addEventListener(type, callback, options) {
    listen(this, `${type}`, callback, options);
  },
  on(type, listener) {
    return add(this, type, listener, false);
  },
  addListener(type, listener) {
    return add(this, type, listener, false);
  },
  once(type, listener) {
    return add(this, type, listener, true);
  },
  off(type, listener) {
    return removeOne(this, type, listener);
  },
  removeListener(type, listener) {
    return removeOne(this, type, listener);
  },
  removeAllListeners(type) {
    const types = type === undefined ? listenedTypes(this) : [`${type}`];
    for (let i = 0; i < types.length; i++) removeListeners(this, types[i]);
    const rest = (entry) => type !== undefined && entry.type !== `${type}`;
    Emitter.setListeners(this, ArrayPrototypeFilter(Emitter.listeners(this), rest));
    if (countListeners(this, 'message') === 0) Emitter.setRef(this, false);
    return this;
  },
  emit(type, value) {
    const had = countListeners(this, `${type}`) > 0;
    const isMessage = type === 'message' || type === 'messageerror';
    fire(
      this,
      `${type}`,
      isMessage ? MessageEvent : Event,
      isMessage ? { data: value } : undefined,
    );
    return had;
  },
  listenerCount(type) {
    return countListeners(this, `${type}`);
  },
  eventNames() {
    return listenedTypes(this);
  },
  setMaxListeners(count) {
    Emitter.setMaxListeners(this, count);
    return this;
  },
  getMaxListeners() {
    return Emitter.maxListeners(this);
  },
  ref() {
    Emitter.setRef(this, true);
  },
  unref() {
    Emitter.setRef(this, false);
  },
  hasRef() {
    return Emitter.hasRef(this);
  },
};

const names = ObjectKeys(members);
for (let i = 0; i < names.length; i++) {
  ObjectDefineProperty(MessagePort.prototype, names[i], {
    __proto__: null,
    value: members[names[i]],
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Two entangled ports, which are the channel's own properties. */
class MessageChannel {
  constructor() {
    const pair = native.createPair();
    this.port1 = wrapPort(pair[0]);
    this.port2 = wrapPort(pair[1]);
  }
}

/** The next message that waits at a port, as `{ message }`, or undefined. */
function receiveMessageOnPort(port) {
  if (!isMessagePort(port)) {
    throw typeError('ERR_INVALID_ARG_TYPE', 'The "port" argument must be a MessagePort instance');
  }
  let result;
  native.take(unwrapPort(port), (target, data, handles, received) => {
    result = { message: readMessage(data, handles, received).value };
  });
  return result;
}

exports.MessageChannel = MessageChannel;
exports.MessagePort = MessagePort;
exports.receiveMessageOnPort = receiveMessageOnPort;
exports.structuredClone = {
  structuredClone(value, options) {
    requireArgument('value', arguments.length);
    return inNodesWords(CLONE, () => structuredClone(value, options));
  },
}.structuredClone;
