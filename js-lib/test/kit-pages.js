'use strict';

// valence/test: code in pages, and what their ipcRenderer does.

const { Error, Promise, String, TypeError } = primordials;
const { runScript } = require('browser/script-results');
const { stateOf } = require('browser/web-contents');
const { untilLoaded } = require('browser/web-contents-scripts');
const { sourceText } = require('test/source-text');

const MAIN_WORLD = 0;
/** As in Java's FrameCommands: Electron's side of the page, in whatever world that is. */
const ELECTRON_SIDE = -2147483648;

function contentsOf(window) {
  const contents = window?.webContents ?? window;
  if (typeof contents?.executeJavaScript !== 'function') {
    throw new TypeError('a BrowserWindow or WebContents is wanted, and this is none');
  }
  if (contents.isDestroyed()) throw new Error('the window has been destroyed');
  return contents;
}

function textOfFunction(script) {
  if (typeof script !== 'function') return `() => (${String(script)}\n)`;
  const text = Function.prototype.toString.call(script);
  if (text.includes('[native code]')) {
    throw new TypeError('a bound or native function has no text that a page could run');
  }
  return text;
}

const textOfArguments = (args) => args.map((value) => sourceText(value)).join(', ');

/** Rejects if the page goes before it has answered. */
function untilGone(contents, answer) {
  return new Promise((resolve, reject) => {
    const ends = ['destroyed', 'render-process-gone'];
    const gone = () => done(reject, new Error('the page has gone before it had an answer'));
    const done = (settle, value) => {
      ends.forEach((name) => contents.removeListener(name, gone));
      settle(value);
    };
    ends.forEach((name) => contents.on(name, gone));
    answer().then(
      (value) => done(resolve, value),
      (error) => done(reject, error),
    );
  });
}

async function run(window, world, code) {
  const contents = contentsOf(window);
  return untilGone(contents, async () => {
    await untilLoaded(contents);
    const { ok, value } = await runScript(stateOf(contents).frameId, world, code);
    if (!ok) throw value.error;
    return value;
  });
}

exports.evaluate = async (window, script, ...args) =>
  run(window, MAIN_WORLD, `(async () => (${textOfFunction(script)})(${textOfArguments(args)}))()`);

function runInPreload(window, text, args) {
  const given = ['electron', ...args.map((value) => sourceText(value))].join(', ');
  return run(window, ELECTRON_SIDE, `(async (electron) => (${text})(${given}))`);
}

exports.evaluateInPreload = async (window, script, ...args) =>
  runInPreload(window, textOfFunction(script), args);

/** A member of the kit that does something with a page's ipcRenderer; `text` is run in the page. */
const inPreload =
  (text) =>
  async (window, ...args) =>
    runInPreload(window, text, args);

exports.ipcRendererSend = inPreload(
  '({ ipcRenderer }, channel, ...args) => ipcRenderer.send(channel, ...args)',
);

exports.ipcRendererInvoke = inPreload(
  '({ ipcRenderer }, channel, ...args) => ipcRenderer.invoke(channel, ...args)',
);

exports.ipcRendererEmit = inPreload(
  `({ ipcRenderer }, channel, ...args) =>
    ipcRenderer.emit(channel, { sender: ipcRenderer, ports: [] }, ...args)`,
);

exports.ipcRendererCallFirstListener = inPreload(
  `({ ipcRenderer }, channel, ...args) => {
    const [listener] = ipcRenderer.listeners(channel);
    if (listener === undefined) throw new Error("ipcRenderer has no listener for '" + channel + "'");
    return listener({ sender: ipcRenderer, ports: [] }, ...args);
  }`,
);
