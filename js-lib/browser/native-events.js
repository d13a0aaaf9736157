'use strict';

// Where the events of windows' pages enter the main process: each becomes the event that Electron
// emits for it, with Electron's arguments.

const { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError } =
  primordials;
const { ReflectApply } = primordials;
const { app } = require('browser/app');
const { onBeforeUnloadAnswer, vetoOverruled } = require('browser/before-unload');
const { warnOnce } = require('browser/deprecation');
const { createEvent } = require('browser/event');
const { onScriptResult } = require('browser/script-results');
const { emit, stateOf } = require('browser/web-contents');
const { liveContents, removeContents } = require('browser/web-contents-list');
const { addressOf, existingFrame, forgetFrame, frameOf } = require('browser/web-frame-main');
const { nextDocument } = require('browser/web-frame-main');
const { callEmit } = require('common/report');
const { emitWarning } = require('node/process');
const frames = binding('frame');
const native = binding('web_contents');

const ABORTED = -3;
const NO_HTTP_STATUS = -1;

// What the console calls its levels, as Electron names and numbers them.
const consoleLevels = {
  __proto__: null,
  debug: ['debug', 0],
  info: ['info', 1],
  log: ['info', 1],
  warn: ['warning', 2],
  error: ['error', 3],
};

const errorClasses = {
  __proto__: null,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

const CONSOLE_MESSAGE_DEPRECATED =
  "'console-message' arguments are deprecated and will be removed. Please use Event<WebContentsConsoleMessageEventParams> object instead.";

/** Emits an event of a webContents; whether a listener prevented it. */
function emitEvent(contents, name, properties, ...args) {
  const event = createEvent(properties);
  emit(contents, name, event, ...args);
  return event.defaultPrevented;
}

/** Loads that listeners ask for meanwhile are refused. */
function whileNavigating(contents, action) {
  const state = stateOf(contents);
  const before = state.navigating;
  state.navigating = true;
  try {
    return action();
  } finally {
    state.navigating = before;
  }
}

function emitNavigation(contents, frameId, name, url, isSameDocument, isMainFrame) {
  const [processId, routingId] = addressOf(frameId);
  const frame = frameOf(frameId);
  const details = {
    url,
    isSameDocument,
    isMainFrame,
    frame,
    initiator: null,
    processId,
    routingId,
  };
  const positional = [url, isSameDocument, isMainFrame, processId, routingId];
  return emitEvent(contents, name, details, ...positional);
}

/** Whether a listener overrules the veto; one that destroys the contents has no say. */
function answerVeto(contents, number) {
  const overruled = vetoOverruled(contents);
  if (stateOf(contents).destroyed) return true;
  native.answerVeto(contents.id, number, overruled);
  return overruled;
}

const isMain = (contents, frameId) => frameId === stateOf(contents).frameId;

/** What is done for each event; (contents, frameId, ...arguments of Java). */
const handlers = {
  __proto__: null,

  'did-start-loading'(contents) {
    whileNavigating(contents, () => emitEvent(contents, 'did-start-loading', {}));
  },

  'did-start-navigation'(contents, frameId, url, isSameDocument, isMainFrame, navigationId) {
    if (isMainFrame && !isSameDocument) stateOf(contents).loads.started(navigationId ?? 0, url);
    whileNavigating(contents, () =>
      emitNavigation(contents, frameId, 'did-start-navigation', url, isSameDocument, isMainFrame),
    );
  },

  'did-redirect-navigation'(contents, frameId, url, isSameDocument, isMainFrame) {
    whileNavigating(contents, () =>
      emitNavigation(
        contents,
        frameId,
        'did-redirect-navigation',
        url,
        isSameDocument,
        isMainFrame,
      ),
    );
  },

  'will-navigate'(contents, frameId, url, isSameDocument, isMainFrame) {
    const tell = (name) =>
      emitNavigation(contents, frameId, name, url, isSameDocument, isMainFrame);
    if (tell('will-frame-navigate')) return true;
    return isMainFrame && tell('will-navigate');
  },

  /** A page wants to go elsewhere. */
  'navigate-request'(contents, frameId, url, historyKind) {
    const isMainFrame = isMain(contents, frameId);
    if (handlers['will-navigate'](contents, frameId, url, false, isMainFrame)) return;
    if (!frames.isDestroyed(frameId)) frames.load(frameId, url, historyKind);
  },

  /** Internal in Electron too: its own tests load from here, which is too late. */
  '-ready-to-commit-navigation'(contents) {
    whileNavigating(contents, () => emitEvent(contents, '-ready-to-commit-navigation', {}));
  },

  'did-frame-navigate'(contents, frameId, url, code = NO_HTTP_STATUS, text = '') {
    const isMainFrame = isMain(contents, frameId);
    if (isMainFrame) stateOf(contents).crashed = false;
    nextDocument(frameId);
    const where = addressOf(frameId);
    emitEvent(contents, 'did-frame-navigate', {}, url, code, text, isMainFrame, ...where);
  },

  'did-navigate'(contents, _frameId, url, code = NO_HTTP_STATUS, text = '') {
    emitEvent(contents, 'did-navigate', {}, url, code, text);
  },

  'did-navigate-in-page'(contents, frameId, url, navigationId) {
    const where = addressOf(frameId);
    emitEvent(contents, 'did-navigate-in-page', {}, url, isMain(contents, frameId), ...where);
    stateOf(contents).loads.finished(navigationId);
  },

  'page-title-updated'(contents, _frameId, title, explicitSet) {
    emitEvent(contents, 'page-title-updated', {}, title, explicitSet);
  },

  'frame-created'(contents, frameId) {
    emitEvent(contents, 'frame-created', {}, { frame: frameOf(frameId) });
  },

  'frame-deleted'(_contents, frameId) {
    forgetFrame(frameId);
  },

  'dom-ready'(contents, frameId) {
    const frame = existingFrame(frameId);
    if (frame !== undefined) callEmit(frame, ['dom-ready']);
    if (isMain(contents, frameId)) emitEvent(contents, 'dom-ready', {});
  },

  'did-frame-finish-load'(contents, frameId, isMainFrame) {
    emitEvent(contents, 'did-frame-finish-load', {}, isMainFrame, ...addressOf(frameId));
  },

  'did-finish-load'(contents, _frameId, navigationId) {
    emitEvent(contents, 'did-finish-load', {});
    stateOf(contents).loads.finished(navigationId);
  },

  'did-stop-loading'(contents, _frameId, navigationId) {
    emitEvent(contents, 'did-stop-loading', {});
    stateOf(contents).loads.stopped(navigationId);
  },

  'did-fail-load'(contents, frameId, code, description, url, isMainFrame, navigationId) {
    if (isMainFrame) stateOf(contents).loads.failed(navigationId, code, description, url);
    const where = addressOf(frameId);
    emitEvent(contents, 'did-fail-load', {}, code, description, url, isMainFrame, ...where);
  },

  'did-fail-provisional-load'(contents, frameId, code, description, url, isMainFrame) {
    const args = [code, description, url, isMainFrame, ...addressOf(frameId)];
    emitEvent(contents, 'did-fail-provisional-load', {}, ...args);
    emitWarning(`Failed to load URL: ${url} with error: ${description}`, 'electron');
  },

  'ready-to-show'(contents) {
    emitEvent(contents, 'ready-to-show', {});
  },

  'console-message'(contents, frameId, consoleLevel, message, lineNumber, sourceId) {
    const [level, number] = consoleLevels[consoleLevel] ?? consoleLevels.log;
    if (contents.listeners('console-message').some((listener) => listener.length > 1)) {
      warnOnce(CONSOLE_MESSAGE_DEPRECATED);
    }
    const properties = { message, level, lineNumber, sourceId, frame: frameOf(frameId) };
    emitEvent(contents, 'console-message', properties, number, message, lineNumber, sourceId);
  },

  'preload-error'(contents, _frameId, path, message, stack, name) {
    const error = new (errorClasses[name] ?? Error)(message);
    error.stack = stack ?? '';
    emitEvent(contents, 'preload-error', {}, path, error);
  },

  'render-process-gone'(contents, _frameId, reason, exitCode, why) {
    const state = stateOf(contents);
    state.crashed = true;
    state.goneBecause = why;
    state.loads.stoppedAll();
    const details = { reason, exitCode };
    emitEvent(contents, 'render-process-gone', {}, details);
    callEmit(app, ['render-process-gone', createEvent(), contents, details]);
  },

  /** The page does not want to be left for a load that the app asked for. */
  'load-vetoed'(contents, frameId, number, url, navigationId) {
    if (answerVeto(contents, number)) return;
    handlers['did-fail-load'](contents, frameId, ABORTED, 'ERR_ABORTED', url, true, navigationId);
    handlers['did-stop-loading'](contents, frameId, navigationId);
  },

  /** The page does not want to be left for another that it asked for. */
  'leave-vetoed'(contents, _frameId, number) {
    answerVeto(contents, number);
  },

  'window-close-request'(contents) {
    const { owner } = stateOf(contents);
    if (owner !== null && !owner.isDestroyed()) owner.close();
  },

  destroyed(contents, frameId) {
    const state = stateOf(contents);
    state.destroyed = true;
    removeContents(state.id);
    forgetFrame(frameId);
    state.loads.stoppedAll();
    emit(contents, 'destroyed');
    state.ownerClosed();
  },
};

/** Answers that no webContents needs to be alive for; (frameId, ...arguments of Java). */
const answers = {
  __proto__: null,
  'beforeunload-answer': onBeforeUnloadAnswer,
  'script-result': onScriptResult,
};

/**
 * An event of a page. The result matters for events that can be prevented: whether they were.
 */
exports.onWebContentsEvent = (contentsId, frameId, name, ...args) => {
  if (name in answers) {
    ReflectApply(answers[name], undefined, args);
    return false;
  }
  const contents = liveContents(contentsId);
  if (contents === undefined || !(name in handlers)) return false;
  return handlers[name](contents, frameId, ...args) === true;
};
