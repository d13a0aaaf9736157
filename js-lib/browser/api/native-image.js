'use strict';

// electron.nativeImage: images can be named and handed on; what is in them nobody can see. An image whose
// file is missing is empty, as in Electron.

const { requireString } = require('common/argument-conversion');
const { markUncloneable } = require('common/platform-object');
const { defineUnsupported, refuse } = require('common/unsupported');
const { TypeError } = primordials;

const key = {};

class NativeImage {
  #empty;
  #template = false;

  constructor(capability, empty) {
    if (capability !== key) throw new TypeError('Illegal constructor');
    this.#empty = empty;
    markUncloneable(this);
  }

  isEmpty() {
    return this.#empty;
  }

  get isMacTemplateImage() {
    return this.#template;
  }

  set isMacTemplateImage(on) {
    this.#template = !!on;
  }

  isTemplateImage() {
    return this.#template;
  }

  setTemplateImage(on) {
    this.#template = !!on;
  }

  getSize() {
    this.#requireEmpty('getSize');
    return { width: 0, height: 0 };
  }

  getAspectRatio() {
    this.#requireEmpty('getAspectRatio');
    return 1;
  }

  /** Only an empty image has a size that is known. */
  #requireEmpty(member) {
    if (!this.#empty) refuse('nativeImage', member);
  }

  resize() {
    return new NativeImage(key, this.#empty);
  }

  crop() {
    return new NativeImage(key, this.#empty);
  }
}

defineUnsupported(NativeImage.prototype, 'nativeImage', [
  'addRepresentation',
  'getBitmap',
  'getNativeHandle',
  'getScaleFactors',
  'toBitmap',
  'toDataURL',
  'toJPEG',
  'toPNG',
]);

exports.createEmpty = () => new NativeImage(key, true);

exports.createFromPath = (path) => {
  const { existsSync } = require('node/fs');
  return new NativeImage(key, !existsSync(requireString(path, 0)));
};

exports.createFromDataURL = (url) =>
  new NativeImage(key, !requireString(url, 0).startsWith('data:image/'));

exports.createFromBuffer = (buffer) => new NativeImage(key, buffer.length === 0);

defineUnsupported(exports, 'nativeImage', [
  'createFromBitmap',
  'createFromNamedImage',
  'createMenuSymbol',
  'createThumbnailFromPath',
]);
