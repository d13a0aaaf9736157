'use strict';

// electron.webFrame: the frame this realm belongs to, seen from within.

const EventEmitter = require('common/vendor')('events');
const { requireString } = require('common/argument-conversion');
const { defineNoOps } = require('common/no-ops');
const { markUncloneable } = require('common/platform-object');
const { callUser } = require('common/report');
const { defineUnsupported } = require('common/unsupported');
const { executeInMainWorld } = binding('context_bridge');

const { Error, PromiseReject, PromiseResolve } = primordials;

const unsupportedProperties = ['frameToken', 'routingId'];

const unsupported = [
  'executeJavaScriptInIsolatedWorld',
  'findFrameByName',
  'findFrameByRoutingId',
  'findFrameByToken',
  'getFrameForSelector',
  'getResourceUsage',
  'getWordSuggestions',
  'insertText',
  'isWordMisspelled',
  'setIsolatedWorldInfo',
];

class WebFrame extends EventEmitter {
  #zoomFactor = 1;

  constructor() {
    super();
    markUncloneable(this);
  }

  /** Runs code in the main world, at once: a callback is called before this returns. */
  executeJavaScript(code, ...rest) {
    requireString(code, 0);
    const callback = rest[typeof rest[0] === 'function' ? 0 : 1];
    const tell = (...outcome) => {
      if (typeof callback === 'function') callUser(callback, undefined, outcome);
    };
    let result;
    try {
      result = executeInMainWorld(code);
    } catch (error) {
      tell(undefined, error);
      return PromiseReject(error);
    }
    tell(result, undefined);
    return PromiseResolve(result);
  }

  getZoomFactor() {
    return this.#zoomFactor;
  }

  setZoomFactor(factor) {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.#zoomFactor = factor;
  }

  getZoomLevel() {
    return Math.log(this.#zoomFactor) / Math.log(1.2);
  }

  setZoomLevel(level) {
    this.#zoomFactor = 1.2 ** level;
  }

  // Pages have no sub-frames here, and no opener.

  get top() {
    return this;
  }

  get parent() {
    return null;
  }

  get opener() {
    return null;
  }

  get firstChild() {
    return null;
  }

  get nextSibling() {
    return null;
  }
}

defineNoOps(WebFrame.prototype, 'webFrame');
defineUnsupported(WebFrame.prototype, 'webFrame', unsupported, unsupportedProperties);

module.exports = new WebFrame();
