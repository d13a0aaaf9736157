'use strict';

// MessageEvent (HTML standard, 9.1).

const { createTrusted, Event, initialize } = require('web/event');
const { dispatch, isEventTarget } = require('web/event-target');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { isWindowProxy } = require('web/window-brand');
const { ArrayFrom, ArrayPrototypeSlice, ArrayIsArray, ObjectFreeze } = primordials;
const { String, TypeError } = primordials;

const noPorts = ObjectFreeze([]);

function toPorts(value, what) {
  if (value === noPorts) return noPorts;
  const ports = ArrayIsArray(value) ? ArrayPrototypeSlice(value) : ArrayFrom(value);
  if (ports.length === 0) return noPorts;
  const { isMessagePort } = require('web/message-port');
  for (let i = 0; i < ports.length; i++) {
    if (!isMessagePort(ports[i])) {
      throw new TypeError(`Failed to ${what}: Failed to convert value to 'MessagePort'.`);
    }
  }
  return ObjectFreeze(ports);
}

function toSource(value, what) {
  if (value === undefined || value === null) return null;
  if (!isEventTarget(value) && !isWindowProxy(value)) {
    throw new TypeError(`Failed to ${what}: The 'source' property is not a Window or MessagePort.`);
  }
  return value;
}

let setData;

class MessageEvent extends Event {
  #data;
  #origin;
  #lastEventId;
  #source;
  #ports;

  static {
    setData = (event, data) => {
      event.#data = data;
    };
  }

  constructor(type, init = undefined) {
    const what = "construct 'MessageEvent'";
    requireArguments(what, arguments.length, 1);
    super(type, init);
    const { data, lastEventId, origin, ports, source } = toDictionary(init, what);
    this.#data = data === undefined ? null : data;
    this.#origin = origin === undefined ? '' : String(origin);
    this.#lastEventId = lastEventId === undefined ? '' : String(lastEventId);
    this.#source = toSource(source, what);
    this.#ports = ports === undefined ? noPorts : toPorts(ports, what);
  }

  get data() {
    return this.#data;
  }

  get origin() {
    return this.#origin;
  }

  get lastEventId() {
    return this.#lastEventId;
  }

  get source() {
    return this.#source;
  }

  get ports() {
    return this.#ports;
  }

  initMessageEvent(
    type,
    bubbles = false,
    cancelable = false,
    data = null,
    origin = '',
    lastEventId = '',
    source = null,
    ports = [],
  ) {
    const what = "execute 'initMessageEvent' on 'MessageEvent'";
    requireArguments(what, arguments.length, 1);
    if (!initialize(this, type, bubbles, cancelable)) return;
    this.#data = data;
    this.#origin = String(origin);
    this.#lastEventId = String(lastEventId);
    this.#source = toSource(source, what);
    this.#ports = toPorts(ports, what);
  }
}

exports.MessageEvent = defineInterface(MessageEvent);

/** Fires a trusted `message`, whose data may be undefined, which no constructor can do. */
exports.fireMessage = (target, data, init) => {
  const event = createTrusted(MessageEvent, 'message', init);
  setData(event, data);
  return dispatch(target, event);
};
