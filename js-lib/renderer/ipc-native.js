'use strict';

// Where messages of the main process enter a page.

const ipcRenderer = require('renderer/api/ipc-renderer');
const { callEmit } = require('common/report');
const { release } = require('renderer/context-life');
const { onReply } = require('renderer/invocations');

const { ArrayPrototypePush } = primordials;

/** False if nobody listens to the channel. */
exports.onMessage = (channel, args, handles) => {
  const ports = handles.length === 0 ? [] : require('web/message-port').wrapAll(handles);
  const emission = [channel, { sender: ipcRenderer, ports }];
  for (let i = 0; i < args.length; i++) ArrayPrototypePush(emission, args[i]);
  return callEmit(ipcRenderer, emission);
};

/** `value` is `{ result }` or `{ error }`. */
exports.onInvokeReply = onReply;

/** The document is no longer shown. */
exports.onContextReleased = release;
