'use strict';

// The windows that pages open: what setWindowOpenHandler says of them, what they inherit (the session
// always), and that they end with their opener.

const { callUser } = require('common/report');
const { notSupported } = require('common/unsupported');
const { emit, stateOf } = require('browser/web-contents');
const { liveContents } = require('browser/web-contents-list');
const { openedByPage } = require('browser/web-preferences');

const { Number, NumberIsNaN, ObjectAssign, ObjectKeys, StringPrototypeIndexOf } = primordials;
const { StringPrototypeSlice, StringPrototypeSplit, StringPrototypeTrim } = primordials;

const NONE = 0;

/** What a child has from its opener, if the opener has it so: the safe choices. */
const safe = {
  __proto__: null,
  contextIsolation: true,
  javascript: false,
  nodeIntegration: false,
  sandbox: true,
  nodeIntegrationInSubFrames: false,
};

/** The webPreferences that a page may ask for. */
const asked = ['zoomFactor', 'nodeIntegration', 'javascript', 'contextIsolation', 'webviewTag'];

const words = { __proto__: null, yes: true, true: true, no: false, false: false };

function valueOf(text) {
  if (text === '') return true;
  if (text in words) return words[text];
  return NumberIsNaN(Number(text)) ? text : Number(text);
}

/** `a=1,b` as window options and webPreferences. */
function parseFeatures(features) {
  const options = {};
  const webPreferences = {};
  const parts = StringPrototypeSplit(features, ',');
  for (let i = 0; i < parts.length; i++) {
    const at = StringPrototypeIndexOf(parts[i], '=');
    const end = at < 0 ? parts[i].length : at;
    const name = StringPrototypeTrim(StringPrototypeSlice(parts[i], 0, end));
    const value = valueOf(StringPrototypeTrim(StringPrototypeSlice(parts[i], end + 1)));
    if (asked.includes(name)) webPreferences[name] = value;
    else if (name !== '') options[name] = value;
  }
  options.x ??= options.left;
  options.y ??= options.top;
  return { options, webPreferences };
}

function safePreferences(ofOpener) {
  const inherited = {};
  for (const name of ObjectKeys(safe)) {
    if (ofOpener[name] === safe[name]) inherited[name] = safe[name];
  }
  return inherited;
}

function refuse(text) {
  globalThis.console.error(text);
  return null;
}

/** What the app's handler says: null to open no window. */
function decide(contents, details) {
  const { windowOpenHandler } = stateOf(contents);
  if (!windowOpenHandler) return {};
  const response = callUser(windowOpenHandler, undefined, [details]);
  const kind = response === null ? 'null' : typeof response;
  if (kind !== 'object') {
    const what = kind === 'null' ? 'null' : `of type '${kind}'`;
    return refuse(`The window open handler response must be an object, but was instead ${what}.`);
  }
  if (response.action === 'deny') return null;
  if (response.action !== 'allow') {
    return refuse(
      "The window open handler response must be an object with an 'action' property of 'allow' or 'deny'.",
    );
  }
  if (response.createWindow !== undefined) {
    throw notSupported('createWindow of a window open handler');
  }
  return response;
}

function optionsFor(contents, features, override = {}) {
  const parsed = parseFeatures(features);
  const webPreferences = {
    ...parsed.webPreferences,
    ...safePreferences(stateOf(contents).preferences),
    ...override?.webPreferences,
    session: contents.session,
    [openedByPage]: true,
  };
  const options = { show: true, width: 800, height: 600, ...parsed.options };
  return ObjectAssign(options, override, { webPreferences });
}

/** A page calls window.open: the id of the new webContents, or 0. */
exports.openWindow = (contentsId, _frameId, url, frameName, features) => {
  const contents = liveContents(contentsId);
  if (contents === undefined) return NONE;
  const disposition = features === '' ? 'foreground-tab' : 'new-window';
  const referrer = { url: '', policy: 'strict-origin-when-cross-origin' };
  const details = { url, frameName, features, disposition, referrer };
  let made = NONE;
  const attempt = () => {
    made = open(contents, details);
  };
  callUser(attempt, undefined, []);
  return made;
};

function open(contents, details) {
  const response = decide(contents, details);
  if (!response) return NONE;
  const options = optionsFor(contents, details.features, response.overrideBrowserWindowOptions);
  const BrowserWindow = require('browser/api/browser-window');
  const window = new BrowserWindow(options);
  const child = window.webContents;
  if (!response.outlivesOpener) endWith(contents, window);
  const { url, frameName, disposition, referrer } = details;
  emit(contents, 'did-create-window', window, { url, frameName, options, disposition, referrer });
  return child.isDestroyed() ? NONE : child.id;
}

/** The window is destroyed when its opener is. */
function endWith(contents, window) {
  const end = () => {
    if (!window.isDestroyed()) window.destroy();
  };
  contents.once('destroyed', end);
  window.once('closed', () => contents.removeListener('destroyed', end));
}
