'use strict';

// HTMLCanvasElement (HTML standard, 4.12.5): a bitmap that nobody sees.

const { lacking } = require('web/dom/mixins');
const { HTMLElement } = require('web/dom/html-element');
const { defineInterface, requireArguments } = require('web/interface');
const { Number, String } = primordials;

let pixelsOf;
let isCanvas;

class HTMLCanvasElement extends HTMLElement {
  #bitmap = null;
  #context = null;

  static {
    isCanvas = (value) => #bitmap in value;
    pixelsOf = (canvas) => canvas.#pixels();
  }

  get width() {
    return size(this, 'width', 300);
  }

  set width(width) {
    this.#resize('width', width);
  }

  get height() {
    return size(this, 'height', 150);
  }

  set height(height) {
    this.#resize('height', height);
  }

  getContext(type) {
    requireArguments("execute 'getContext' on 'HTMLCanvasElement'", arguments.length, 1);
    if (String(type) !== '2d') return null;
    const { CanvasRenderingContext2D, newContext } = require('web/canvas-context');
    this.#context ??= newContext(CanvasRenderingContext2D, this, () => this.#pixels());
    return this.#context;
  }

  #resize(attribute, value) {
    this.setAttribute(attribute, String(value >>> 0));
    this.#bitmap = null;
  }

  /** Blank again when an attribute has changed its size. */
  #pixels() {
    const { height, width } = this;
    if (this.#bitmap?.width !== width || this.#bitmap.height !== height) {
      const { Bitmap } = require('web/bitmap');
      this.#bitmap = new Bitmap(width, height);
    }
    return this.#bitmap;
  }
}

function size(canvas, attribute, fallback) {
  const text = canvas.getAttribute(attribute);
  const number = text === null || text === '' ? NaN : Number(text);
  return number >= 0 && number % 1 === 0 ? number : fallback;
}

exports.HTMLCanvasElement = defineInterface(HTMLCanvasElement);
lacking(HTMLCanvasElement, ['toDataURL', 'toBlob', 'captureStream', 'transferControlToOffscreen']);

/** The Bitmap of a canvas element, or undefined for anything else. */
exports.pixelsOfCanvas = (value) => (isCanvas(value) ? pixelsOf(value) : undefined);
