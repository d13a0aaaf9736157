'use strict';

// ImageBitmap, createImageBitmap and OffscreenCanvas (HTML standard, 8.11 and 4.12.5.3), made of image
// data, canvases and each other.
//
// Difference: there are no codecs, so that a Blob or an image element has no pixels.

const { markNew } = require('common/platform-object');
const { defineSerializable } = require('common/serializable');
const { notSupported } = require('common/unsupported');
const { Bitmap } = require('web/bitmap');
const { newContext, OffscreenCanvasRenderingContext2D } = require('web/canvas-context');
const { isImageData } = require('web/image-data');
const { defineEventHandler, EventTarget } = require('web/event-target');
const { defineInterface, requireArguments } = require('web/interface');
const { DOMException } = require('web/dom-exception');
const { MathAbs, MathTrunc, Number, PromiseReject, PromiseResolve, String, TypeError } =
  primordials;

const KEY = { __proto__: null };
const nothing = new Bitmap(0, 0);

let pixelsOf;
let isBitmap;
let detachBitmap;

class ImageBitmap {
  /** A Bitmap, or null if it is closed or was transferred. */
  #pixels;

  static {
    pixelsOf = (bitmap) => bitmap.#pixels;
    isBitmap = (value) => typeof value === 'object' && value !== null && #pixels in value;
    detachBitmap = (bitmap) => {
      bitmap.#pixels = null;
    };
  }

  constructor(key, pixels) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    markNew(this);
    this.#pixels = pixels;
  }

  get width() {
    return (this.#pixels ?? nothing).width;
  }

  get height() {
    return (this.#pixels ?? nothing).height;
  }

  close() {
    this.#pixels = null;
  }
}

let isOffscreen;
let takeCanvas;
let canvasPixels;

class OffscreenCanvas extends EventTarget {
  #bitmap;
  #context = null;

  static {
    isOffscreen = (value) => typeof value === 'object' && value !== null && #bitmap in value;
    canvasPixels = (canvas) => canvas.#bitmap;
    takeCanvas = (canvas) => {
      canvas.#bitmap = null;
    };
  }

  constructor(width, height) {
    requireArguments("construct 'OffscreenCanvas'", arguments.length, 2);
    super();
    this.#bitmap = new Bitmap(width >>> 0, height >>> 0);
  }

  get width() {
    return (this.#bitmap ?? nothing).width;
  }

  set width(width) {
    if (this.#bitmap !== null) this.#bitmap = new Bitmap(width >>> 0, this.height);
  }

  get height() {
    return (this.#bitmap ?? nothing).height;
  }

  set height(height) {
    if (this.#bitmap !== null) this.#bitmap = new Bitmap(this.width, height >>> 0);
  }

  getContext(type) {
    this.#check('getContext');
    if (String(type) !== '2d') return null;
    this.#context ??= newContext(
      OffscreenCanvasRenderingContext2D,
      this,
      () => this.#bitmap ?? nothing,
    );
    return this.#context;
  }

  transferToImageBitmap() {
    this.#check('transferToImageBitmap');
    if (this.#context === null)
      refuse('transferToImageBitmap', 'Cannot transfer without a context');
    const taken = this.#bitmap;
    this.#bitmap = new Bitmap(taken.width, taken.height);
    return new ImageBitmap(KEY, taken);
  }

  convertToBlob() {
    return PromiseReject(notSupported('OffscreenCanvas.convertToBlob()'));
  }

  /** Whether it has a context, which fails its transfer. */
  static hasContext(canvas) {
    return canvas.#context !== null;
  }

  #check(method) {
    if (this.#bitmap === null) refuse(method, 'OffscreenCanvas object is detached');
  }
}

const { hasContext } = OffscreenCanvas;
delete OffscreenCanvas.hasContext;

function refuse(method, text) {
  throw new DOMException(
    `Failed to execute '${method}' on 'OffscreenCanvas': ${text}`,
    'InvalidStateError',
  );
}

/** The pixels of what can be drawn. */
function bitmapOf(source, what) {
  if (isBitmap(source) || isOffscreen(source)) {
    const pixels = isBitmap(source) ? pixelsOf(source) : canvasPixels(source);
    if (pixels !== null) return pixels;
    throw new DOMException(`Failed to ${what}: The image source is detached`, 'InvalidStateError');
  }
  const { classify } = require('common/platform-object');
  const pixels = isElement(source) ? canvasElementPixels(source) : undefined;
  if (pixels !== undefined) return pixels;
  if (classify(Object(source)) !== 'platform') {
    throw new TypeError(
      `Failed to ${what}: The provided value is not of type 'CanvasImageSource'.`,
    );
  }
  throw new DOMException(
    `Failed to ${what}: The source image could not be decoded.`,
    'InvalidStateError',
  );
}

/** Workers have no elements. */
const isElement = (value) =>
  typeof value === 'object' && value !== null && 'document' in globalThis;

const canvasElementPixels = (element) =>
  require('web/dom/html-canvas-element').pixelsOfCanvas(element);

const whole = (value) => MathTrunc(Number(value)) || 0;

exports.createImageBitmap = function createImageBitmap(image, x, y, width, height) {
  const what = "execute 'createImageBitmap' on 'Window'";
  try {
    requireArguments(what, arguments.length, 1);
    const pixels = isImageData(image)
      ? new Bitmap(image.width, image.height, image.data)
      : bitmapOf(image, what);
    const all = arguments.length < 5;
    const wide = all ? pixels.width : whole(width);
    const high = all ? pixels.height : whole(height);
    if (wide === 0 || high === 0) {
      const text = `Failed to ${what}: The source image width or height is 0.`;
      throw all ? new DOMException(text, 'InvalidStateError') : new RangeError(text);
    }
    const left = (all ? 0 : whole(x)) + (wide < 0 ? wide : 0);
    const top = (all ? 0 : whole(y)) + (high < 0 ? high : 0);
    const part = pixels.part(left, top, MathAbs(wide), MathAbs(high));
    return PromiseResolve(new ImageBitmap(KEY, part));
  } catch (error) {
    return PromiseReject(error);
  }
};

exports.bitmapOf = bitmapOf;
exports.ImageBitmap = defineInterface(ImageBitmap);
exports.OffscreenCanvas = defineInterface(OffscreenCanvas);
for (const type of ['contextlost', 'contextrestored']) {
  defineEventHandler(OffscreenCanvas.prototype, type);
}

defineSerializable('ImageBitmap', {
  has: isBitmap,
  take(bitmap) {
    const pixels = pixelsOf(bitmap);
    if (pixels !== null) return [pixels.data, pixels.width, pixels.height];
    throw new DOMException('An ImageBitmap is detached and could not be cloned.', 'DataCloneError');
  },
  make: (data, width, height) => new ImageBitmap(KEY, new Bitmap(width, height, data)),
  isDetached: (bitmap) => pixelsOf(bitmap) === null,
  detach: detachBitmap,
});

defineSerializable('OffscreenCanvas', {
  has: isOffscreen,
  onlyMoves: true,
  take: (canvas) => [canvas.width, canvas.height],
  make: (width, height) => new OffscreenCanvas(width, height),
  isDetached: (canvas) => canvasPixels(canvas) === null,
  isBusy: hasContext,
  detach: takeCanvas,
});
