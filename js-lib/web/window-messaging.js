'use strict';

// window.postMessage (HTML standard, 9.3): a message to this or another window, received by the
// listeners of all its worlds, each with its own copy of the data and its own wrappers of the ports.

const { isMainWorld } = binding('document');
const host = binding('window_messages');
const { hasListeners } = require('web/event-target');
const { readTransferList, readTransferSequence } = require('web/transfer');
const { wrapAll } = require('web/message-port');
const { requireArguments } = require('web/interface');
const { ObjectFreeze, String, globalThis } = primordials;

const nothing = ObjectFreeze({ __proto__: null });

const WHAT = "execute 'postMessage' on 'Window'";

/** postMessage(message, targetOrigin, transfer) or postMessage(message, {targetOrigin, transfer}). */
exports.postMessage = function postMessage(...args) {
  postTo(binding('window_proxies').self(), args);
};

/** The same for the window of a frame. */
function postTo(frame, args) {
  requireArguments(WHAT, args.length, 1);
  const { targetOrigin, list } = readArguments(args[1], args[2]);
  host.post(frame, args[0], list.values, list.portIndex, list.handles, targetOrigin);
}
exports.postTo = postTo;

/** Web IDL's overload resolution: two arguments are a dictionary, unless the second is a string. */
function readArguments(second, third) {
  if (third !== undefined) {
    return { targetOrigin: toOrigin(second), list: readTransferSequence(third, WHAT) };
  }
  if (second !== undefined && second !== null && !isObject(second)) {
    return { targetOrigin: toOrigin(second), list: readTransferList(undefined, undefined, WHAT) };
  }
  const options = second ?? nothing;
  const list = readTransferList({ transfer: options.transfer }, undefined, WHAT);
  const { targetOrigin = '/' } = options;
  return { targetOrigin: toOrigin(targetOrigin), list };
}

function isObject(value) {
  return typeof value === 'object' || typeof value === 'function';
}

/** '*', '/', or the serialized origin of a URL. */
function toOrigin(value) {
  const origin = String(value);
  if (origin === '*' || origin === '/') return origin;
  try {
    const { URL } = require('web/url');
    return new URL(origin).origin;
  } catch {
    const { DOMException } = require('web/dom-exception');
    throw new DOMException(
      `Failed to ${WHAT}: Invalid target origin '${origin}' in a call to 'postMessage'.`,
      'SyntaxError',
    );
  }
}

/** The window that a message is from: most are from the own one. */
function windowOf(frame) {
  const isOwn = frame === binding('window_proxies').self();
  return isOwn ? globalThis : require('web/window-proxy').windowOf(frame);
}

/**
 * Called by Java in a task: `received` is read after wrappers of the ports have been made. A world that
 * does not listen has no use for them; the main world holds the ports all the same.
 */
exports.receive = function receive(received, handles, origin, source) {
  if (!isMainWorld() && !hasListeners(globalThis, 'message')) return;
  const ports = wrapAll(handles);
  const data = binding('message_port').read(received, ports);
  const window = windowOf(source);
  require('web/message-event').fireMessage(globalThis, data, ObjectFreeze(ports), origin, window);
};
