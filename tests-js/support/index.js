'use strict';

// What the scenarios share. A scenario is an Electron app that checks itself: it passes when it comes to
// its own end, and fails by an exit code of 1.

const { app, BrowserWindow } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

function fail(error) {
  console.error('The scenario fails:', error);
  app.exit(1);
}

function watch(contents, failed) {
  contents.on('console-message', ({ level, message }) => {
    if (level === 'error' && message.startsWith('Uncaught')) failed(message);
  });
  contents.on('preload-error', (_event, file, error) => failed(error));
}

/**
 * Runs an async function when the app is ready, and ends the app when it is through. It fails when the
 * function does, when an error stays uncaught in any process, and when nothing is left to wait for.
 */
exports.scenario = (body, { pagesMayFail = false } = {}) => {
  app.on('window-all-closed', () => {});
  app.on('will-quit', () =>
    fail('nothing is left to do, but the scenario has not come to its end'),
  );
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  if (!pagesMayFail) app.on('web-contents-created', (_event, contents) => watch(contents, fail));
  app
    .whenReady()
    .then(body)
    .then(() => app.exit(0), fail);
};

/**
 * The same for many small cases in one app: each function runs in turn, after all windows were destroyed and
 * main's listeners and handlers of messages removed, and is a test of its own. Its title is in scenario.json,
 * under `cases` with the case of Electron's that it covers, or under `also`.
 */
exports.cases = (functions, { pagesMayFail = false } = {}) =>
  require('./cases').run(functions, pagesMayFail ? undefined : watch);

/** Which of the `variants` of scenario.json this run is. */
exports.variant = process.argv.find((text) => text.startsWith('--variant='))?.slice(10);

const existing = (file) => (fs.existsSync(file) ? file : undefined);

/**
 * Opens a hidden window and starts to load its page: preload.js and index.html of the folder, where they
 * are there, or those named. What else is given are webPreferences.
 */
exports.open = (folder, { preload = 'preload.js', page = 'index.html', ...more } = {}) => {
  const script = existing(path.join(folder, preload));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...(script && { preload: script }), ...more },
  });
  window.loadFile(existing(path.join(folder, page)) ?? path.join(__dirname, 'blank.html'));
  return window;
};

/** The same, once the page has loaded. */
exports.openLoaded = (folder, options) =>
  new Promise((resolve) => {
    const window = exports.open(folder, options);
    window.webContents.once('did-finish-load', () => resolve(window));
  });

/** Runs a function's source in the page's own world; its arguments and its result travel as JSON. */
exports.inPage = (window, run, ...args) =>
  window.webContents.executeJavaScript(`(${run})(...${JSON.stringify(args)})`);

/** Lets everything that is already on its way in this process come first. */
exports.turns = async (count = 3) => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};
