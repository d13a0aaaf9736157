'use strict';

// MessagePortMain: the end of a channel in the main process or a utility process. The host handle is
// all that keeps the channel's end open, and only the wrapper holds it: an unstarted port that
// nobody refers to is collected, and its peer is told. A started port is held by Java, to which
// `start` hands it, as long as it is open.

const EventEmitter = require('common/vendor')('events');
const { usualEmit } = require('common/vendor');
const { created } = require('common/creation');
const { callEmit, reportThrown } = require('common/report');
const { markUncloneable } = require('common/platform-object');
const { watchListeners } = require('common/watch-listeners');
const port = binding('message_port');
const diagnostics = binding.ifAny('diagnostics');

const { ArrayIsArray, ArrayPrototypePush, Error, TypeError, hiddenField } = primordials;

const key = {};
const { 0: putHandle, 1: hasHandle, 2: getHandle } = hiddenField('#portMain');

/** What all started ports do with what arrives: Java holds the port that it is for. */
let receiver;
let shortened = false;

class MessagePortMain extends EventEmitter {
  #closed = false;

  constructor(capability, handle) {
    if (capability !== key) throw new TypeError('Illegal constructor');
    super();
    putHandle(this, handle);
    markUncloneable(this);
  }

  static {
    receiver = port.newReceiver(
      (target, data, handles) => target.#deliver(data, handles),
      (target) => target.#closedByPeer(),
    );
  }

  static {
    if (diagnostics !== null) {
      watchListeners(MessagePortMain.prototype, (listening, name) => {
        if (name === 'message') diagnostics.listensToPort(handleOf(listening));
      });
    }
  }

  start() {
    const handle = getHandle(this);
    if (this.#closed || port.isNeutered(handle)) return;
    port.start(handle, receiver, this);
  }

  close() {
    if (this.#closed) return;
    this.#closed = true;
    port.close(getHandle(this));
    emit(this, 'close', undefined);
  }

  postMessage(...args) {
    const handle = getHandle(this);
    if (this.#closed || port.isNeutered(handle)) return;
    if (args.length === 0) port.postEmpty(handle);
    else port.post(handle, args[0], this.#transferred(args[0], args[1]));
  }

  #transferred(message, transfer) {
    return checkedAfter(message, () => {
      const ports = portsOf(transfer);
      for (let i = 0; i < ports.length; i++) {
        if (ports[i] === this) throw new Error(`Port at index ${i} contains the source port.`);
      }
      return disentangle(ports);
    });
  }

  #deliver(data, handles) {
    if (this.#closed) return;
    if (!shortened) shorten();
    emit(this, 'message', { data, ports: handles === undefined ? [] : wrapAll(handles) });
  }

  #closedByPeer() {
    if (this.#closed) return;
    this.#closed = true;
    emit(this, 'close', undefined);
  }
}

const { prototype } = MessagePortMain;
prototype.postMessage = port.electronPostMessage(prototype.postMessage, port.fail);

/** The first message goes by way of js-lib; those after it by Java's, if they can. */
function shorten() {
  port.shortenEmitted(receiver, usualEmit(), reportThrown);
  shortened = true;
}

/** The handle behind a port of this realm; undefined for anything else. */
function handleOf(value) {
  const isPort = typeof value === 'object' && value !== null && hasHandle(value);
  return isPort ? getHandle(value) : undefined;
}

function emit(emitter, name, event) {
  callEmit(emitter, [name, event]);
}

/** Electron serializes the message before it looks at the ports, so that its error comes first. */
function checkedAfter(message, check) {
  try {
    return check();
  } catch (error) {
    port.checkCloneable(message);
    throw error;
  }
}

function portsOf(transfer) {
  if (!ArrayIsArray(transfer)) {
    throw new TypeError('transferables must be an array of MessagePorts');
  }
  for (let i = 0; i < transfer.length; i++) {
    if (handleOf(transfer[i]) === undefined) {
      throw new TypeError(`Port at index ${i} is not a valid port`);
    }
  }
  return transfer;
}

/** The handles to send. All ports are checked before any is sent. */
function disentangle(ports) {
  const handles = [];
  for (let i = 0; i < ports.length; i++) {
    const handle = handleOf(ports[i]);
    if (port.isNeutered(handle)) throw new Error(`Port at index ${i} is already neutered.`);
    for (let j = 0; j < i; j++) {
      if (ports[j] === ports[i]) throw new Error(`Port at index ${i} is a duplicate.`);
    }
    ArrayPrototypePush(handles, handle);
  }
  return handles;
}

/** The transfer list of `webContents.postMessage`, which has another error than that of a port. */
function handlesToSend(message, transfer) {
  return checkedAfter(message, () => {
    if (!ArrayIsArray(transfer)) throw new Error('Invalid value for transfer');
    for (let i = 0; i < transfer.length; i++) {
      if (handleOf(transfer[i]) === undefined) throw new Error('Invalid value for transfer');
    }
    return disentangle(transfer);
  });
}

/** The transfer list of a utility process, which has the errors of a port. */
function portsToSend(message, transfer) {
  return checkedAfter(message, () => disentangle(portsOf(transfer)));
}

function wrap(handle) {
  created('port', handle);
  return new MessagePortMain(key, handle);
}

/** The ports that came with a message, unstarted. */
function wrapAll(handles) {
  const ports = [];
  for (let i = 0; i < handles.length; i++) ArrayPrototypePush(ports, wrap(handles[i]));
  return ports;
}

module.exports = { handlesToSend, portsToSend, wrap, wrapAll };
