'use strict';

// The main process of tests in a page: it opens a hidden window with Node integration, and ends the
// app if the page goes before its tests are over.

const { app } = require('browser/app');
const BrowserWindow = require('browser/api/browser-window');
const { stateOf } = require('browser/web-contents');
const { loadScript } = require('browser/web-contents-loading');
const { tests } = require('browser/web-preferences');
const { executeJavaScript } = binding('frame');
const { warn } = binding('app');
const { tell } = binding('test');
const { JSONStringify } = primordials;

/** As in Java's FrameCommands. */
const TESTS = -2147483647;

const webPreferences = { contextIsolation: false, nodeIntegration: true, [tests]: true };

exports.start = async (plan) => {
  await app.whenReady();
  const { webContents } = new BrowserWindow({ show: false, webPreferences });
  const state = stateOf(webContents);
  await loadScript(state, plan.file);
  webContents.on('destroyed', () => gone('was closed'));
  webContents.on('render-process-gone', () => gone('has ended', state.goneBecause));
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) gone('went elsewhere');
  });
  executeJavaScript(state.frameId, TESTS, '', 0);
};

function gone(how, why = '') {
  const text = `the page ${how} before its tests were over`;
  warn(text);
  tell(JSONStringify({ type: 'page gone', text: why === '' ? text : `${text}: ${why}` }));
  app.exit(1);
}
