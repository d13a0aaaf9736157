'use strict';

// `valence --renderer FILE`: a hidden window whose page runs a script that has electron's exports as
// globals, as the fragments of Electron's documentation assume.

const BrowserWindow = require('browser/api/browser-window');
const { stateOf } = require('browser/web-contents');
const { loadScript } = require('browser/web-contents-loading');
const { electronGlobals } = require('browser/web-preferences');

exports.openRenderer = (scriptPath) => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { contextIsolation: false, nodeIntegration: true, [electronGlobals]: true },
  });
  loadScript(stateOf(window.webContents), scriptPath);
};
