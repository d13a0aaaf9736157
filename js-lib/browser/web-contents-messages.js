'use strict';

// What a WebContents sends: to its main frame, or to another one.

const { findFrame } = require('browser/web-frame-main');
const { ArrayIsArray, ArrayPrototypePush, Error, ReflectApply, TypeError } = primordials;

exports.messageMembers = {
  send(channel, ...args) {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    const frame = this.mainFrame;
    const all = [channel];
    for (let i = 0; i < args.length; i++) ArrayPrototypePush(all, args[i]);
    ReflectApply(frame.send, frame, all);
  },

  postMessage(...args) {
    const frame = this.mainFrame;
    ReflectApply(frame.postMessage, frame, args);
  },

  sendToFrame(frame, ...args) {
    const target = findFrame(frameAddress(frame, this));
    if (target === null) return false;
    ReflectApply(target.send, target, args);
    return true;
  },
};

function frameAddress(frame, contents) {
  if (typeof frame === 'number') return [contents.mainFrame.processId, frame];
  if (ArrayIsArray(frame)) return frame;
  throw new Error('Missing required frame argument (must be number or [processId, frameId])');
}
