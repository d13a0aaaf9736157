'use strict';

// electron.webFrameMain: finds frames.

const { Error } = primordials;
const { requireString } = require('common/argument-conversion');
const { app } = require('browser/app');
const { findFrame, findFrameByToken } = require('browser/web-frame-main');

function requireReady() {
  if (!app.isReady()) throw new Error('WebFrameMain is available only after app ready');
}

module.exports = {
  fromId(processId, routingId) {
    requireReady();
    return findFrame([processId, routingId]) ?? undefined;
  },

  fromFrameToken(processId, frameToken) {
    requireReady();
    return findFrameByToken(processId, requireString(frameToken, 1));
  },
};
