'use strict';

// Where messages from frames enter the main process.

const { callUser } = require('common/report');
const { liveContents } = require('browser/web-contents-list');
const dispatch = require('browser/ipc-dispatch');
const reply = binding('reply');

/**
 * Calls with the sender, if its webContents is still there; its messages are dropped otherwise. False
 * if nobody listens.
 */
const withSender = (dispatcher) => (contentsId, frameId, channel, content, extra) => {
  const sender = liveContents(contentsId);
  return sender === undefined
    ? undefined
    : callUser(dispatcher, undefined, [sender, frameId, channel, content, extra]);
};

/** (contentsId, frameId, channel, args) */
exports.onMessage = withSender(dispatch.dispatchMessage);

/** (contentsId, frameId, channel, args, replyHandle) */
exports.onSync = withSender(dispatch.dispatchSync);

/** (contentsId, frameId, channel, message, portHandles) */
exports.onPostMessage = withSender(dispatch.dispatchPostMessage);

/** (contentsId, frameId, channel, args) */
exports.onHost = withSender(dispatch.dispatchHostMessage);

exports.onInvoke = (contentsId, frameId, channel, args, handle) => {
  const sender = liveContents(contentsId);
  if (sender === undefined) {
    reply.send(handle, { error: 'WebContents does not exist' });
    return;
  }
  dispatch.dispatchInvoke(sender, frameId, channel, args, handle);
};
