'use strict';

// VideoFrame (WebCodecs, 9.4): a raw picture, made of bytes or of another frame. Java holds the bytes,
// so that the worlds of a document share them, and closing a frame closes it for all.
//
// Difference: there are no pixels to draw, so none is made of an image, canvas or video, and copyTo()
// converts no format; a frame is cloned, and not transferred.

const host = binding('video_frame');
const { register } = require('common/bridge-wrappers');
const { toUint8Array } = require('common/host-bytes');
const { isPlatformObject, markNew } = require('common/platform-object');
const { defineSerializable } = require('common/serializable');
const { notSupported } = require('common/unsupported');
const { DOMRectReadOnly } = require('web/dom-rect');
const { DOMException } = require('web/dom-exception');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { VideoColorSpace } = require('web/video-color-space');
const { viewOf } = require('web/buffer-source');
const { copyTo, layoutOfCopy } = require('web/video-frame-copy');
const { ofBytes, ofFrame } = require('web/video-frame-init');

const { ArrayBufferPrototypeGetByteLength, JSONParse, PromiseReject, PromiseResolve } = primordials;
const { TypeError } = primordials;
const { TypedArrayPrototypeGetBuffer, TypedArrayPrototypeGetByteOffset } = primordials;

/** What a constructor gets from js-lib, and never from user code. */
const KEY = { __proto__: null };
const NEW = "construct 'VideoFrame'";

let dataOf;
let isFrame;

class VideoFrame {
  #data;
  #facts;

  static {
    dataOf = (frame) => frame.#data;
    isFrame = (value) => typeof value === 'object' && value !== null && #data in value;
  }

  constructor(source, init) {
    markNew(this);
    this.#data = source === KEY ? init : newData(source, init, arguments.length);
    this.#facts = JSONParse(host.description(this.#data));
    host.adopt(this.#data, this);
  }

  #open(fact, closed) {
    return host.isClosed(this.#data) ? closed : this.#facts[fact];
  }

  #rect(fact) {
    const rect = this.#open(fact, null);
    return rect && new DOMRectReadOnly(rect.x, rect.y, rect.width, rect.height);
  }

  #requireOpen(method) {
    if (host.isClosed(this.#data)) throw closedError(`execute '${method}' on 'VideoFrame'`);
    return this.#facts;
  }

  get format() {
    return this.#open('format', null);
  }

  get codedWidth() {
    return this.#open('codedWidth', 0);
  }

  get codedHeight() {
    return this.#open('codedHeight', 0);
  }

  get codedRect() {
    return this.#rect('codedRect');
  }

  get visibleRect() {
    return this.#rect('visibleRect');
  }

  get rotation() {
    return this.#open('rotation', 0);
  }

  get flip() {
    return this.#open('flip', false);
  }

  get displayWidth() {
    return this.#open('displayWidth', 0);
  }

  get displayHeight() {
    return this.#open('displayHeight', 0);
  }

  get duration() {
    return this.#facts.duration;
  }

  get timestamp() {
    return this.#facts.timestamp;
  }

  get colorSpace() {
    return new VideoColorSpace(this.#open('colorSpace', undefined));
  }

  metadata() {
    this.#requireOpen('metadata');
    return {};
  }

  allocationSize(options = undefined) {
    return layoutOfCopy(this.#requireOpen('allocationSize'), options, 'allocationSize').to.size;
  }

  copyTo(destination, options = undefined) {
    try {
      requireArguments("execute 'copyTo' on 'VideoFrame'", arguments.length, 1);
      const layout = layoutOfCopy(this.#requireOpen('copyTo'), options, 'copyTo');
      return PromiseResolve(copyTo(destination, layout, () => bytesOf(this.#data)));
    } catch (error) {
      return PromiseReject(error);
    }
  }

  clone() {
    this.#requireOpen('clone');
    return new VideoFrame(KEY, host.share(this.#data, host.description(this.#data)));
  }

  close() {
    host.close(this.#data);
  }
}

/** A buffer with a copy of the bytes. */
const bytesOf = (data) => TypedArrayPrototypeGetBuffer(toUint8Array(host.read(data)));

const closedError = (what) =>
  new DOMException(`Failed to ${what}: The VideoFrame has been closed.`, 'InvalidStateError');

/** The picture that the arguments of the constructor describe. */
function newData(source, init, count) {
  requireArguments(NEW, count, 1);
  if (isFrame(source)) {
    if (host.isClosed(dataOf(source))) throw closedError(NEW);
    const facts = JSONParse(host.description(dataOf(source)));
    return host.share(dataOf(source), ofFrame(facts, toDictionary(init, NEW)));
  }
  const bytes = viewOf(source);
  if (bytes === undefined) throw noPicture(source);
  requireArguments(NEW, count, 2);
  const { description, size } = ofBytes(bytes, toDictionary(init, NEW));
  const start = TypedArrayPrototypeGetByteOffset(bytes);
  return host.create(TypedArrayPrototypeGetBuffer(bytes), start, size, description);
}

const noPicture = (source) =>
  typeof source === 'object' && source !== null && isPlatformObject(source)
    ? notSupported('VideoFrame of an image, canvas or video')
    : new TypeError(`Failed to ${NEW}: The provided value is no buffer, view or picture.`);

// Crossing

register('video_frame', isFrame, dataOf);

/** Called by Java: this world's object for a picture that came from another world. */
exports.wrap = (data) => new VideoFrame(KEY, data);

exports.VideoFrame = defineInterface(VideoFrame);

defineSerializable('VideoFrame', {
  has: isFrame,
  take(frame) {
    const data = dataOf(frame);
    if (host.isClosed(data)) {
      throw new DOMException('A closed VideoFrame could not be cloned.', 'DataCloneError');
    }
    return [bytesOf(data), host.description(data)];
  },
  make(buffer, description) {
    const size = ArrayBufferPrototypeGetByteLength(buffer);
    return new VideoFrame(KEY, host.create(buffer, 0, size, description));
  },
});
