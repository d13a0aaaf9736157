'use strict';

// One message from a frame: the event object it is announced with, and who is told, in which order
// (frame, webContents, ipcMain).

const { asEvent, eventPrototype } = require('browser/event');
const { handlerFor } = require('browser/ipc-main-impl');
const ReplyChannel = require('browser/reply-channel');
const { wrapAll } = require('browser/message-port-main');
const { documentNumber, existingFrame, frameOf, placeOf } = require('browser/web-frame-main');
const ipcMain = require('browser/api/ipc-main');
const frames = binding('frame');
const diagnostics = binding.ifAny('diagnostics');

const { ArrayPrototypePush, Error, PromiseResolve, Reflect, ReflectApply } = primordials;
const { whenSettled } = primordials;
const { defineProperty } = Reflect;

/** The sender's frame now: null once it shows another document or is gone. */
function senderFrame(frameId, number) {
  if (frames.isDestroyed(frameId) || documentNumber(frameId) !== number) return null;
  return frameOf(frameId);
}

/** `place` is `[treeNodeId, processId, routingId]`. */
function frameEvent(sender, frameId, place) {
  const number = documentNumber(frameId);
  return asEvent({
    __proto__: eventPrototype,
    type: 'frame',
    sender,
    processId: place[1],
    frameId: place[2],
    frameTreeNodeId: place[0],
    get senderFrame() {
      return senderFrame(frameId, number);
    },
  });
}

function tellOfReply(channel) {
  diagnostics?.tell(
    'disposed-frame',
    `event.reply('${channel}') does nothing: the frame that asked is gone, or shows another document`,
  );
}

function addReply(event) {
  event.reply = (channel, ...args) => {
    const frame = event.senderFrame;
    if (frame !== null) frame.send(channel, ...args);
    else tellOfReply(channel);
  };
}

function addReturnValue(event, replyChannel) {
  defineProperty(event, 'returnValue', {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get: () => undefined,
    set: (value) => replyChannel.sendReply(value),
  });
}

/** Everyone who may hear from a frame: frame.ipc only counts if somebody has asked for the frame. */
function receivers(sender, place) {
  const frame = existingFrame(place[0]);
  return frame === undefined ? [sender.ipc, ipcMain] : [frame.ipc, sender.ipc, ipcMain];
}

const emit = (emitter, args) => ReflectApply(emitter.emit, emitter, args);

function followedBy(list, args) {
  for (let i = 0; i < args.length; i++) ArrayPrototypePush(list, args[i]);
  return list;
}

function emitAll(emitters, args) {
  let heard = false;
  for (let i = 0; i < emitters.length; i++) heard = emit(emitters[i], args) || heard;
  return heard;
}

/** Whether anybody listens. */
exports.dispatchMessage = (sender, frameId, channel, args) => {
  const place = placeOf(frameId);
  const event = frameEvent(sender, frameId, place);
  addReply(event);
  const heardHere = emit(sender, followedBy(['ipc-message', event, channel], args));
  return emitAll(receivers(sender, place), followedBy([channel, event], args)) || heardHere;
};

exports.dispatchSync = (sender, frameId, channel, args, handle) => {
  const place = placeOf(frameId);
  const event = frameEvent(sender, frameId, place);
  const replyChannel = new ReplyChannel(handle);
  event._replyChannel = replyChannel;
  addReply(event);
  addReturnValue(event, replyChannel);
  const heardHere = emit(sender, followedBy(['ipc-message-sync', event, channel], args));
  const heard = emitAll(receivers(sender, place), followedBy([channel, event], args));
  if (!heardHere && !heard) {
    globalThis.console.warn(
      `WebContents #${sender.id} called ipcRenderer.sendSync() with '${channel}' channel without listeners.`,
    );
  }
};

/** Whether anybody listens. */
exports.dispatchPostMessage = (sender, frameId, channel, message, handles) => {
  const place = placeOf(frameId);
  const event = frameEvent(sender, frameId, place);
  event.ports = wrapAll(handles);
  return emitAll(receivers(sender, place), [channel, event, message]);
};

exports.dispatchHostMessage = (sender, frameId, channel, args) => {
  const event = frameEvent(sender, frameId, placeOf(frameId));
  emit(sender, ['ipc-message-host', event, channel, args]);
};

function handlerOf(emitters, channel) {
  for (let i = 0; i < emitters.length; i++) {
    const handler = handlerFor(emitters[i], channel);
    if (handler !== undefined) return handler;
  }
  return undefined;
}

/** What goes wrong here, for one a thrown null, is an unhandled rejection. */
async function answerError(replyChannel, channel, error) {
  globalThis.console.error(`Error occurred in handler for '${channel}':`, error);
  replyChannel.sendReply({ error: error.toString() });
}

/** Lets the first of `emitters` that has a handler answer. */
function answerInvoke(emitters, event, channel, args, handle) {
  const replyChannel = new ReplyChannel(handle);
  event._replyChannel = replyChannel;
  const handler = handlerOf(emitters, channel);
  if (handler === undefined) {
    answerError(replyChannel, channel, new Error(`No handler registered for '${channel}'`));
    return;
  }
  const refuse = (error) => answerError(replyChannel, channel, error);
  const answer = (result) => {
    try {
      replyChannel.sendReply({ result });
    } catch (error) {
      refuse(error);
    }
  };
  try {
    const result = ReflectApply(handler, undefined, followedBy([event], args));
    whenSettled(PromiseResolve(result), answer, refuse);
  } catch (error) {
    refuse(error);
  }
}

exports.dispatchInvoke = (sender, frameId, channel, args, handle) => {
  const place = placeOf(frameId);
  const event = frameEvent(sender, frameId, place);
  return answerInvoke(receivers(sender, place), event, channel, args, handle);
};

// A service worker is heard by its own ServiceWorkerMain only.

exports.dispatchFromWorker = (ipc, event, channel, args) => {
  emit(ipc, followedBy([channel, event], args));
};

exports.dispatchSyncFromWorker = (ipc, event, channel, args, handle) => {
  const replyChannel = new ReplyChannel(handle);
  event._replyChannel = replyChannel;
  addReturnValue(event, replyChannel);
  emit(ipc, followedBy([channel, event], args));
};

exports.dispatchPostMessageFromWorker = (ipc, event, channel, message, handles) => {
  event.ports = wrapAll(handles);
  emit(ipc, [channel, event, message]);
};

exports.dispatchInvokeFromWorker = (ipc, event, channel, args, handle) =>
  answerInvoke([ipc], event, channel, args, handle);
