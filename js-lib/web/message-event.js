'use strict';

// MessageEvent (HTML standard, 9.1). What it adds to an event stands in the event's state.

const port = binding.ifAny('message_port');
const { Event, initialize, makeTrusted, stateOf, stateOfTrusted } = require('web/event');
const { dispatch, isEventTarget, partsOfDispatch } = require('web/event-target');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { isWindowProxy } = require('web/window-brand');
const { ArrayFrom, ArrayPrototypeSlice, ArrayIsArray, ObjectFreeze } = primordials;
const { ObjectGetOwnPropertyDescriptor, ReflectDefineProperty, String, TypeError } = primordials;

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

function setMessage(state, data, origin, lastEventId, source, ports) {
  state.data = data;
  state.origin = origin;
  state.lastEventId = lastEventId;
  state.source = source;
  state.ports = ports;
}

/** Behind an event of this kind. */
function messageStateOf(event) {
  const state = stateOf(event);
  if (state.ports === undefined) throw new TypeError('Illegal invocation');
  return state;
}

class MessageEvent extends Event {
  constructor(type, init = undefined) {
    const what = "construct 'MessageEvent'";
    requireArguments(what, arguments.length, 1);
    super(type, init);
    const { data, lastEventId, origin, ports, source } = toDictionary(init, what);
    setMessage(
      stateOf(this),
      data === undefined ? null : data,
      origin === undefined ? '' : String(origin),
      lastEventId === undefined ? '' : String(lastEventId),
      toSource(source, what),
      ports === undefined ? noPorts : toPorts(ports, what),
    );
  }

  get data() {
    return messageStateOf(this).data;
  }

  get origin() {
    return messageStateOf(this).origin;
  }

  get lastEventId() {
    return messageStateOf(this).lastEventId;
  }

  get source() {
    return messageStateOf(this).source;
  }

  get ports() {
    return messageStateOf(this).ports;
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
    setMessage(
      stateOf(this),
      data,
      String(origin),
      String(lastEventId),
      toSource(source, what),
      toPorts(ports, what),
    );
  }
}

const { prototype } = MessageEvent;
if (port !== null) {
  const { get: data } = ObjectGetOwnPropertyDescriptor(prototype, 'data');
  ReflectDefineProperty(prototype, 'data', { __proto__: null, get: port.data(data, port.fail) });
}

exports.MessageEvent = defineInterface(MessageEvent);

const STATE = stateOfTrusted('message', {
  origin: '',
  lastEventId: '',
  source: null,
  ports: noPorts,
});
/** While an event is dispatched that Java makes. */
const DISPATCHED = { __proto__: STATE, dispatching: true, phase: partsOfDispatch.AT_TARGET };

/**
 * Fires a trusted `message`, whose data may be undefined, which no constructor can do.
 *
 * @param target has no target above it
 * @param ports frozen; by default none
 */
exports.fireMessage = (target, data, ports = noPorts, origin = '', source = null) =>
  dispatch(target, makeTrusted(prototype, { __proto__: STATE, data, ports, origin, source }));

/** An event as Java makes them of messages without ports. */
exports.makeSample = () => makeTrusted(prototype, { __proto__: DISPATCHED });
