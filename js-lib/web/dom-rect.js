'use strict';

// DOMRectReadOnly and DOMRect (Geometry Interfaces, 3).

const { markNew } = require('common/platform-object');
const { defineSerializable } = require('common/serializable');
const { defineInterface, toDictionary } = require('web/interface');

const { MathMax, MathMin, Number } = primordials;

const SIDES = ['x', 'y', 'width', 'height'];

let setSide;
let isRect;
let isMutable;

class DOMRectReadOnly {
  #sides;

  static {
    setSide = (rect, side, value) => {
      rect.#sides[side] = Number(value);
    };
    isRect = (value) => #sides in value;
  }

  constructor(x = 0, y = 0, width = 0, height = 0) {
    markNew(this);
    this.#sides = {
      __proto__: null,
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    };
  }

  static fromRect(other) {
    return fromRect(DOMRectReadOnly, other);
  }

  get x() {
    return this.#sides.x;
  }

  get y() {
    return this.#sides.y;
  }

  get width() {
    return this.#sides.width;
  }

  get height() {
    return this.#sides.height;
  }

  get top() {
    return MathMin(this.#sides.y, this.#sides.y + this.#sides.height);
  }

  get right() {
    return MathMax(this.#sides.x, this.#sides.x + this.#sides.width);
  }

  get bottom() {
    return MathMax(this.#sides.y, this.#sides.y + this.#sides.height);
  }

  get left() {
    return MathMin(this.#sides.x, this.#sides.x + this.#sides.width);
  }

  toJSON() {
    const { x, y, width, height } = this.#sides;
    const { top, right, bottom, left } = this;
    return { x, y, width, height, top, right, bottom, left };
  }
}

class DOMRect extends DOMRectReadOnly {
  #mutable = true;

  static {
    isMutable = (value) => #mutable in value;
  }

  static fromRect(other) {
    return fromRect(DOMRect, other);
  }

  get x() {
    return super.x;
  }

  set x(value) {
    setSide(this, 'x', value);
  }

  get y() {
    return super.y;
  }

  set y(value) {
    setSide(this, 'y', value);
  }

  get width() {
    return super.width;
  }

  set width(value) {
    setSide(this, 'width', value);
  }

  get height() {
    return super.height;
  }

  set height(value) {
    setSide(this, 'height', value);
  }
}

function fromRect(Class, other) {
  const rect = new Class();
  const given = toDictionary(other, `execute 'fromRect' on '${Class.name}'`);
  for (let i = 0; i < SIDES.length; i++) {
    const value = given[SIDES[i]];
    if (value !== undefined) setSide(rect, SIDES[i], value);
  }
  return rect;
}

function defineRect(Class, has) {
  defineSerializable(Class.name, {
    has,
    take: ({ x, y, width, height }) => [x, y, width, height],
    make: (x, y, width, height) => new Class(x, y, width, height),
  });
  return defineInterface(Class);
}

exports.DOMRectReadOnly = defineRect(DOMRectReadOnly, isRect);
exports.DOMRect = defineRect(DOMRect, isMutable);
