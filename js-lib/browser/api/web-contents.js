'use strict';

// electron.webContents: finds WebContents.

const { conversionError, requireString } = require('common/argument-conversion');
const BrowserWindow = require('browser/api/browser-window');
const { createWebContents } = require('browser/web-contents');
const { allContents, liveContents } = require('browser/web-contents-list');
const { liveFrameId } = require('browser/web-frame-main');
const frames = binding('frame');

module.exports = {
  /** Not documented by Electron, but there: contents that no window owns. */
  create: (webPreferences = {}) => createWebContents(webPreferences, true),

  fromId: (id) => liveContents(id),

  fromFrame(frame) {
    const id = liveFrameId(frame);
    if (id === undefined) throw conversionError(0, frame);
    return id === null ? undefined : liveContents(frames.contentsId(id));
  },

  fromDevToolsTargetId(targetId) {
    requireString(targetId, 0);
    return undefined;
  },

  getFocusedWebContents: () => BrowserWindow.getFocusedWindow()?.webContents ?? null,

  getAllWebContents: () => allContents(),
};
