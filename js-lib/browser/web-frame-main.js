'use strict';

// WebFrameMain: a frame as the main process sees it. There is one object for each node of the frame
// tree, whatever document the frame shows; it is made when somebody first asks for it.

const EventEmitter = require('common/vendor')('events');
const { conversionError } = require('common/argument-conversion');
const { markUncloneable } = require('common/platform-object');
const { defineUnsupported } = require('common/unsupported');
const { IpcMainImpl } = require('browser/ipc-main-impl');
const { handlesToSend } = require('browser/message-port-main');
const { runScript } = require('browser/script-results');
const { unsupportedWebFrameMain } = require('browser/unsupported-members');
const frames = binding('frame');
const diagnostics = binding.ifAny('diagnostics');

const { ArrayPrototypePush, Error, PromiseReject, String, TypeError } = primordials;
const { Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet } = primordials;

const DISPOSED = 'Render frame was disposed before WebFrameMain could be accessed';
const MAIN_WORLD = 0;

const key = {};
const NOWHERE = -1;
const byId = new Map();
const documents = new Map();
const places = new Map();
let idOf;

class WebFrameMain extends EventEmitter {
  #id;
  #treeNodeId;
  #ipc;

  static {
    idOf = (value) => {
      if (typeof value !== 'object' || value === null || !(#id in value)) return undefined;
      return frames.isDestroyed(value.#id) ? null : value.#id;
    };
  }

  constructor(capability, id) {
    if (capability !== key) throw new TypeError('Illegal constructor');
    super();
    this.#id = id;
    this.#treeNodeId = frames.treeNodeId(id);
    markUncloneable(this);
  }

  /** The frame's id, if the frame is still there. */
  #live() {
    if (frames.isDestroyed(this.#id)) throw new Error(DISPOSED);
    return this.#id;
  }

  get ipc() {
    this.#ipc ??= new IpcMainImpl();
    return this.#ipc;
  }

  get frameTreeNodeId() {
    return this.#treeNodeId;
  }

  get url() {
    return frames.url(this.#live());
  }

  get origin() {
    return frames.origin(this.#live());
  }

  get name() {
    return frames.name(this.#live());
  }

  get frameToken() {
    return frames.frameToken(this.#live());
  }

  get processId() {
    return frames.processId(this.#live());
  }

  get osProcessId() {
    return this.processId;
  }

  get routingId() {
    return frames.routingId(this.#live());
  }

  get visibilityState() {
    return frames.visibilityState(this.#live());
  }

  get detached() {
    return frames.isDestroyed(this.#id) || frames.isDetached(this.#id);
  }

  get parent() {
    return frameOrNull(frames.parent(this.#live()));
  }

  get top() {
    let top = this.#live();
    for (let id = top; id !== null; id = frames.parent(id)) top = id;
    return frameOf(top);
  }

  get frames() {
    return framesOf(frames.children(this.#live()));
  }

  get framesInSubtree() {
    return framesOf(frames.subtree(this.#live()));
  }

  isDestroyed() {
    return frames.isDestroyed(this.#id);
  }

  reload() {
    return frames.reload(this.#live());
  }

  send(channel, ...args) {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    try {
      sendTo(this.#live(), channel, args);
    } catch (error) {
      globalThis.console.error('Error sending from webFrameMain: ', error);
      if (error.message === DISPOSED) {
        diagnostics?.tell('disposed-frame', `send('${channel}') goes nowhere: the frame is gone`);
      }
    }
  }

  postMessage(...args) {
    if (args.length > 0 && typeof args[0] !== 'string') throw conversionError(0, args[0]);
    if (args.length < 2) throw new TypeError('Insufficient number of arguments.');
    const message = args[1];
    const handles = args[2] === undefined ? [] : handlesToSend(message, args[2]);
    frames.postMessage(this.#id, args[0], message, handles);
  }

  executeJavaScript(code, ...rest) {
    if (rest.length > 0 && typeof rest[0] !== 'boolean') {
      throw new TypeError('userGesture must be a boolean');
    }
    if (this.isDestroyed()) return PromiseReject(new Error(DISPOSED));
    return execute(this.#id, String(code));
  }
}

defineUnsupported(WebFrameMain.prototype, 'WebFrameMain', unsupportedWebFrameMain);

function sendTo(frameId, channel, args) {
  try {
    frames.send(frameId, channel, args);
  } catch (error) {
    throw error.message === DISPOSED ? error : new Error('Failed to serialize arguments');
  }
}

/** The result as JSON knows it: no undefined. */
async function execute(frameId, code) {
  const { ok, value } = await runScript(frameId, MAIN_WORLD, code);
  if (!ok) throw new Error(value.text);
  return value === undefined ? null : value;
}

/** The object for a frame, made now if there is none yet. */
function frameOf(id) {
  let frame = MapPrototypeGet(byId, id);
  if (frame === undefined) {
    frame = new WebFrameMain(key, id);
    MapPrototypeSet(byId, id, frame);
  }
  return frame;
}

function framesOf(ids) {
  const list = [];
  for (let i = 0; i < ids.length; i++) ArrayPrototypePush(list, frameOf(ids[i]));
  return list;
}

/** The object for a frame, if somebody has asked for it before. */
const existingFrame = (id) => MapPrototypeGet(byId, id);

/** The frame has left the tree: it keeps its object, the tree forgets it. */
const forgetFrame = (id) => {
  MapPrototypeDelete(byId, id);
  MapPrototypeDelete(documents, id);
  MapPrototypeDelete(places, id);
};

/** How many documents a frame has shown before its present one. */
const documentNumber = (id) => MapPrototypeGet(documents, id) ?? 0;

/** The frame shows another document from now on. */
const nextDocument = (id) => {
  MapPrototypeSet(documents, id, documentNumber(id) + 1);
  MapPrototypeDelete(places, id);
};

/**
 * `[treeNodeId, processId, routingId]` of the frame that a message has come from: the same as long as
 * it shows the same document.
 */
function placeOf(id) {
  const known = MapPrototypeGet(places, id);
  if (known !== undefined) return known;
  const place = frames.place(id);
  if (place[1] !== NOWHERE) MapPrototypeSet(places, id, place);
  return place;
}

const frameOrNull = (id) => (id === null ? null : frameOf(id));

/** Where a frame is, for events; a frame that is gone is nowhere. */
function addressOf(id) {
  const place = frames.place(id);
  return [place[1], place[2]];
}

/** The frame at `[processId, routingId]`, or null. */
function findFrame(address) {
  for (let i = 0; i < 2; i++) {
    if (typeof address[i] !== 'number') throw conversionError(i, address[i]);
  }
  return frameOrNull(frames.find(address[0], address[1]));
}

/** The frame of that token, or null. */
function findFrameByToken(processId, token) {
  return frameOrNull(frames.findByToken(processId, token));
}

/** The id of a frame that is still there; null if it is gone, undefined for other values. */
const liveFrameId = (value) => idOf(value);

module.exports = {
  addressOf,
  documentNumber,
  existingFrame,
  findFrame,
  findFrameByToken,
  forgetFrame,
  frameOf,
  liveFrameId,
  nextDocument,
  placeOf,
};
