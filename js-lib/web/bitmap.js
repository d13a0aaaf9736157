'use strict';

// A rectangle of pixels: what canvases, their contexts and ImageBitmaps are made of. Nothing is shown
// anywhere; pixels come from image data and from other bitmaps.

const { MathMax, MathMin, typedArrays } = primordials;
const { Uint8ClampedArray } = typedArrays;

class Bitmap {
  constructor(width, height, data = new Uint8ClampedArray(width * height * 4)) {
    this.width = width;
    this.height = height;
    this.data = data;
  }

  /** Calls back with the index of each pixel here, and of that in another bitmap placed at x, y. */
  #overlap(other, x, y, each) {
    const right = MathMin(this.width, x + other.width);
    const bottom = MathMin(this.height, y + other.height);
    for (let row = MathMax(0, y); row < bottom; row++) {
      for (let column = MathMax(0, x); column < right; column++) {
        each(4 * (row * this.width + column), 4 * ((row - y) * other.width + column - x));
      }
    }
  }

  /** Replaces the pixels under another bitmap placed at x, y. */
  put(other, x, y) {
    this.#overlap(other, x, y, (to, from) => {
      for (let i = 0; i < 4; i++) this.data[to + i] = other.data[from + i];
    });
  }

  /** Draws another bitmap over this one (Compositing, 9.1.4: source over). */
  draw(other, x, y) {
    this.#overlap(other, x, y, (to, from) => {
      const above = other.data[from + 3] / 255;
      const below = (this.data[to + 3] / 255) * (1 - above);
      const alpha = above + below;
      for (let i = 0; i < 3 && alpha > 0; i++) {
        this.data[to + i] = (other.data[from + i] * above + this.data[to + i] * below) / alpha;
      }
      this.data[to + 3] = alpha * 255;
    });
  }

  /** A copy of a part; what lies outside is transparent. */
  part(x, y, width, height) {
    const part = new Bitmap(width, height);
    part.put(this, -x, -y);
    return part;
  }
}

exports.Bitmap = Bitmap;
