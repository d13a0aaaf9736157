'use strict';

// window.postMessage (HTML standard, 9.3): a message to the window of this document, received by the
// listeners of both worlds, each with its own copy of the data and its own wrappers of the ports.

const host = binding('window_messages');
const { readTransferList } = require('web/transfer');
const { fire } = require('web/event-target');
const { wrapAll } = require('web/message-port');
const { requireArguments } = require('web/interface');
const { ObjectFreeze, String, globalThis } = primordials;

const WHAT = "execute 'postMessage' on 'Window'";

/** postMessage(message, targetOrigin, transfer) or postMessage(message, {targetOrigin, transfer}). */
exports.postMessage = function postMessage(message, ...rest) {
  requireArguments(WHAT, arguments.length, 1);
  const options =
    typeof rest[0] === 'object' && rest[0] !== null ? rest[0] : { targetOrigin: rest[0] };
  const transfer = options === rest[0] ? options : rest[1];
  const targetOrigin = options.targetOrigin === undefined ? '/' : String(options.targetOrigin);
  checkOrigin(targetOrigin);
  const list = readTransferList(transfer, undefined, WHAT);
  host.post(message, list.values, list.portIndex, list.handles, reaches(targetOrigin));
};

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

/** Whether a message for `origin` is for this window; a file's own origin is opaque. */
function reaches(origin) {
  return origin === '*' || origin === '/' || (origin === host.origin() && origin !== 'null');
}

/** Called by Java in a task: `received` is read after wrappers of the ports have been made. */
exports.receive = function receive(received, handles, origin) {
  const { MessageEvent } = require('web/message-event');
  const ports = wrapAll(handles);
  const data = binding('message_port').read(received, ports);
  fire(globalThis, 'message', MessageEvent, {
    data,
    origin,
    ports: ObjectFreeze(ports),
    source: globalThis,
  });
};
