'use strict';

// window.postMessage (HTML standard, 9.3): a message to this or another window, received by the
// listeners of all its worlds, each with its own copy of the data and its own wrappers of the ports.

const host = binding('window_messages');
const { readTransferList } = require('web/transfer');
const { fire } = require('web/event-target');
const { wrapAll } = require('web/message-port');
const { requireArguments } = require('web/interface');
const { ObjectFreeze, String, globalThis } = primordials;

const WHAT = "execute 'postMessage' on 'Window'";

/** postMessage(message, targetOrigin, transfer) or postMessage(message, {targetOrigin, transfer}). */
exports.postMessage = function postMessage(...args) {
  postTo(binding('window_proxies').self(), args);
};

/** The same for the window of a frame. */
function postTo(frame, args) {
  requireArguments(WHAT, args.length, 1);
  const given = args[1];
  const options = typeof given === 'object' && given !== null ? given : { targetOrigin: given };
  const transfer = options === given ? options : args[2];
  const targetOrigin = options.targetOrigin === undefined ? '/' : String(options.targetOrigin);
  checkOrigin(targetOrigin);
  const list = readTransferList(transfer, undefined, WHAT);
  host.post(frame, args[0], list.values, list.portIndex, list.handles, targetOrigin);
}
exports.postTo = postTo;

function checkOrigin(origin) {
  if (
    origin === '*' ||
    origin === '/' ||
    primordials.RegExpPrototypeTest(/^[a-z][a-z0-9+.-]*:/i, origin)
  )
    return;
  const { DOMException } = require('web/dom-exception');
  throw new DOMException(
    `Failed to ${WHAT}: Invalid target origin '${origin}' in a call to 'postMessage'.`,
    'SyntaxError',
  );
}

/** Called by Java in a task: `received` is read after wrappers of the ports have been made. */
exports.receive = function receive(received, handles, origin, source) {
  const { MessageEvent } = require('web/message-event');
  const ports = wrapAll(handles);
  const data = binding('message_port').read(received, ports);
  fire(globalThis, 'message', MessageEvent, {
    data,
    origin,
    ports: ObjectFreeze(ports),
    source: require('web/window-proxy').windowOf(source),
  });
};
