'use strict';

// Where a window would be on a screen: plain numbers that follow Electron's rules.

const { MathMax, MathMin, MathTrunc, Number, NumberIsFinite } = primordials;
const { conversionError } = require('common/argument-conversion');
const { primaryDisplay } = require('browser/display');

const UNBOUNDED = 0;

function integer(value, index) {
  if (typeof value !== 'number' || !NumberIsFinite(value)) throw conversionError(index, value);
  return MathTrunc(value);
}

const optional = (value, fallback) => (value === undefined ? fallback : MathTrunc(Number(value)));

function clamp(value, least, most) {
  return MathMax(least, most === UNBOUNDED ? value : MathMin(value, most));
}

class WindowGeometry {
  #bounds;
  #normal = null;
  #minimum;
  #maximum;
  #changed;

  /** `changed(what)` is called with 'resize' or 'move'. */
  constructor(options, changed) {
    const area = primaryDisplay().workArea;
    const width = optional(options.width, 800);
    const height = optional(options.height, 600);
    this.#bounds = {
      x: optional(options.x, MathTrunc((area.width - width) / 2)),
      y: optional(options.y, MathTrunc((area.height - height) / 2)),
      width,
      height,
    };
    this.#minimum = [optional(options.minWidth, 0), optional(options.minHeight, 0)];
    this.#maximum = [optional(options.maxWidth, UNBOUNDED), optional(options.maxHeight, UNBOUNDED)];
    this.#changed = changed;
  }

  get bounds() {
    return { ...this.#bounds };
  }

  /** The bounds that the window returns to from maximized or full screen. */
  get normalBounds() {
    return { ...(this.#normal ?? this.#bounds) };
  }

  get minimum() {
    return [...this.#minimum];
  }

  get maximum() {
    return [...this.#maximum];
  }

  limit(which, width, height) {
    const size = [integer(width, 0), integer(height, 1)];
    if (which === 'minimum') this.#minimum = size;
    else this.#maximum = size;
  }

  /** Takes the parts that are given. */
  set(parts) {
    if (typeof parts !== 'object' || parts === null) throw conversionError(0, parts);
    const next = { ...this.#bounds };
    for (const part of ['x', 'y', 'width', 'height']) {
      if (parts[part] !== undefined) next[part] = integer(parts[part], 0);
    }
    next.width = clamp(next.width, this.#minimum[0], this.#maximum[0]);
    next.height = clamp(next.height, this.#minimum[1], this.#maximum[1]);
    this.#assign(next);
  }

  resize(width, height) {
    this.set({ width: integer(width, 0), height: integer(height, 1) });
  }

  move(x, y) {
    this.set({ x: integer(x, 0), y: integer(y, 1) });
  }

  center() {
    const area = primaryDisplay().workArea;
    const { width, height } = this.#bounds;
    this.move(MathTrunc((area.width - width) / 2), MathTrunc((area.height - height) / 2));
  }

  fillScreen() {
    this.#normal ??= this.#bounds;
    this.#assign({ ...primaryDisplay().bounds });
  }

  restore() {
    if (this.#normal === null) return;
    const normal = this.#normal;
    this.#normal = null;
    this.#assign(normal);
  }

  #assign(next) {
    const before = this.#bounds;
    this.#bounds = next;
    if (before.width !== next.width || before.height !== next.height) this.#changed('resize');
    if (before.x !== next.x || before.y !== next.y) this.#changed('move');
  }
}

module.exports = WindowGeometry;
