'use strict';

// MessageEvent (HTML standard, 9.1). What it adds to an event stands in the event's state.

const { Event, initialize, makeTrusted, stateOf } = require('web/event');
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

function newMessage(data, origin, lastEventId, source, ports) {
  return { data, origin, lastEventId, source, ports };
}

class MessageEvent extends Event {
  constructor(type, init = undefined) {
    const what = "construct 'MessageEvent'";
    requireArguments(what, arguments.length, 1);
    super(type, init);
    const { data, lastEventId, origin, ports, source } = toDictionary(init, what);
    stateOf(this).message = newMessage(
      data === undefined ? null : data,
      origin === undefined ? '' : String(origin),
      lastEventId === undefined ? '' : String(lastEventId),
      toSource(source, what),
      ports === undefined ? noPorts : toPorts(ports, what),
    );
  }

  get data() {
    return stateOf(this).message.data;
  }

  get origin() {
    return stateOf(this).message.origin;
  }

  get lastEventId() {
    return stateOf(this).message.lastEventId;
  }

  get source() {
    return stateOf(this).message.source;
  }

  get ports() {
    return stateOf(this).message.ports;
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
    stateOf(this).message = newMessage(
      data,
      String(origin),
      String(lastEventId),
      toSource(source, what),
      toPorts(ports, what),
    );
  }
}

exports.MessageEvent = defineInterface(MessageEvent);

const { prototype } = MessageEvent;

/**
 * Fires a trusted `message`, whose data may be undefined, which no constructor can do.
 *
 * @param target has no target above it
 * @param ports frozen; by default none
 */
exports.fireMessage = (target, data, ports = noPorts, origin = '', source = null) => {
  const message = newMessage(data, origin, '', source, ports);
  return dispatch(target, makeTrusted(prototype, 'message', message));
};
