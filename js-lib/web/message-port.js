'use strict';

// MessageChannel and MessagePort (HTML standard, 9.4). The port itself is Java's; this is its shape.
//
// Differences from the standard: none known in what a page can see. As in Chromium, `close` fires at
// a started port when the other end is gone, never at the port that was closed.

const port = binding('message_port');
const diagnostics = binding.ifAny('diagnostics');
const { markUncloneable } = require('common/platform-object');
const { reportThrown } = require('common/report');
const { noPort, readTransferList } = require('web/transfer');
const { defineEventHandler, EventTarget, fire, partsOfDispatch } = require('web/event-target');
const { defineInterface, requireArguments } = require('web/interface');
const { ArrayPrototypePush, ObjectFreeze, ReflectApply, TypeError, hiddenField } = primordials;

const KEY = {};

const { 0: putHandle, 1: hasHandle, 2: handleOf } = hiddenField('#port');

let messageEvents;

/** What all ports of this realm do with what arrives: Java holds the port that it is for. */
const receiver = port.newReceiver(receive, (target) => fire(target, 'close'));

class MessagePort extends EventTarget {
  constructor(key, handle) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    super();
    putHandle(this, handle);
    port.attachWeb(handle, receiver, this);
  }

  postMessage(message, transfer = undefined) {
    requireArguments("execute 'postMessage' on 'MessagePort'", arguments.length, 1);
    const list = readTransferList(transfer, this);
    port.postWeb(handleOf(this), message, list.values, list.portIndex, list.handles);
  }

  start() {
    port.startWeb(handleOf(this));
  }

  close() {
    port.close(handleOf(this));
  }
}

function isPort(value) {
  return (
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    hasHandle(value)
  );
}

/**
 * What Java delivers: without ports only `data`; else the handles of the ports, and `received`, which
 * is to be read with their wrappers if it is not null.
 */
function readMessage(data, handles = [], received = null) {
  const ports = wrapAll(handles);
  return { value: received === null ? data : port.read(received, ports), ports };
}

function receive(target, data, handles = undefined, received = null) {
  const { fireMessage } = messageEvents ?? loadMessageEvents();
  if (handles === undefined) {
    fireMessage(target, data);
  } else {
    const { value, ports } = readMessage(data, handles, received);
    fireMessage(target, value, ObjectFreeze(ports));
  }
}

/** The first message goes by way of js-lib; those after it by Java's, if they can. */
function loadMessageEvents() {
  messageEvents = require('web/message-event');
  const { current, HANDLER } = partsOfDispatch;
  port.shorten(receiver, messageEvents.makeSample(), current, HANDLER, reportThrown);
  return messageEvents;
}

function wrapPort(handle) {
  return new MessagePort(KEY, handle);
}

function wrapAll(handles) {
  const ports = [];
  for (let i = 0; i < handles.length; i++) ArrayPrototypePush(ports, wrapPort(handles[i]));
  return ports;
}

if (diagnostics !== null) {
  require('common/bridge-wrappers').registerLost(isPort);
  MessagePort.prototype.addEventListener = function addEventListener(...args) {
    ReflectApply(EventTarget.prototype.addEventListener, this, args);
    if (isPort(this) && args[0] === 'message') diagnostics.listensToPort(handleOf(this));
  };
}
const { prototype } = MessagePort;
prototype.postMessage = port.postMessage(prototype.postMessage, port.fail, noPort);
defineInterface(MessagePort);
defineEventHandler(MessagePort.prototype, 'message', {
  afterSet: (target) => port.startWeb(handleOf(target)),
});
defineEventHandler(MessagePort.prototype, 'messageerror');
defineEventHandler(MessagePort.prototype, 'close');

class MessageChannel {
  #port1;
  #port2;

  constructor() {
    markUncloneable(this);
    const pair = port.createPair();
    this.#port1 = wrapPort(pair[0]);
    this.#port2 = wrapPort(pair[1]);
  }

  get port1() {
    return this.#port1;
  }

  get port2() {
    return this.#port2;
  }
}

exports.MessagePort = MessagePort;
exports.MessageChannel = defineInterface(MessageChannel);
exports.isMessagePort = isPort;
/** The handle of a MessagePort, or undefined if `value` is none. */
exports.unwrapPort = (value) => (isPort(value) ? handleOf(value) : undefined);
/** Fires what has arrived at a port's owner as a `message` event at `target`. */
exports.receive = receive;
exports.readMessage = readMessage;
exports.wrapPort = wrapPort;
exports.wrapAll = wrapAll;
