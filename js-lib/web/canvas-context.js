'use strict';

// The 2D contexts of canvases (HTML standard, 4.12.5.1), as far as pixels go: image data goes in and
// comes out, bitmaps are drawn as they are. What needs a rasterizer throws.

const { mixIn } = require('common/mixin');
const { markNew } = require('common/platform-object');
const { notSupported } = require('common/unsupported');
const { Bitmap } = require('web/bitmap');
const { ImageData, isImageData } = require('web/image-data');
const { defineInterface, requireArguments } = require('web/interface');
const { MathAbs, MathMin, MathTrunc, Number, ObjectDefineProperty, TypeError } = primordials;

const KEY = { __proto__: null };

/** What no context here can do. */
const LACKING = [
  'arc arcTo beginPath bezierCurveTo clip closePath createConicGradient createLinearGradient',
  'createPattern createRadialGradient ellipse fill fillRect fillText isPointInPath isPointInStroke',
  'lineTo measureText moveTo quadraticCurveTo rect restore rotate roundRect save scale',
  'setLineDash setTransform stroke strokeRect strokeText transform translate',
]
  .join(' ')
  .split(' ');

const whole = (value) => MathTrunc(Number(value)) || 0;

/** x, y, width and height with a positive size. */
function toRectangle(x, y, width, height) {
  const rectangle = { x: whole(x), y: whole(y), width: whole(width), height: whole(height) };
  if (rectangle.width < 0) rectangle.x += rectangle.width;
  if (rectangle.height < 0) rectangle.y += rectangle.height;
  rectangle.width = MathAbs(rectangle.width);
  rectangle.height = MathAbs(rectangle.height);
  return rectangle;
}

/** The class of a context. */
function defineContext(name) {
  const Context = {
    [name]: class {
      #canvas;
      #bitmap;

      constructor(key, canvas, bitmap) {
        if (key !== KEY) throw new TypeError('Illegal constructor');
        markNew(this);
        this.#canvas = canvas;
        this.#bitmap = bitmap;
      }

      get canvas() {
        return this.#canvas;
      }

      createImageData(first, height) {
        requireArguments(`execute 'createImageData' on '${name}'`, arguments.length, 1);
        if (isImageData(first)) return new ImageData(first.width, first.height);
        return new ImageData(MathAbs(whole(first)), MathAbs(whole(height)));
      }

      getImageData(left, top, wide, high) {
        requireArguments(`execute 'getImageData' on '${name}'`, arguments.length, 4);
        const { x, y, width, height } = toRectangle(left, top, wide, high);
        const image = new ImageData(width, height);
        new Bitmap(width, height, image.data).put(this.#bitmap(), -x, -y);
        return image;
      }

      putImageData(image, x, y) {
        const what = `execute 'putImageData' on '${name}'`;
        requireArguments(what, arguments.length, 3);
        if (!isImageData(image)) {
          throw new TypeError(`Failed to ${what}: parameter 1 is not of type 'ImageData'.`);
        }
        const { data, height, width } = image;
        this.#bitmap().put(new Bitmap(width, height, data), whole(x), whole(y));
      }

      clearRect(left, top, wide, high) {
        requireArguments(`execute 'clearRect' on '${name}'`, arguments.length, 4);
        const { x, y, width, height } = toRectangle(left, top, wide, high);
        const bitmap = this.#bitmap();
        bitmap.put(new Bitmap(MathMin(width, bitmap.width), MathMin(height, bitmap.height)), x, y);
      }

      drawImage(image, x, y) {
        const what = `execute 'drawImage' on '${name}'`;
        requireArguments(what, arguments.length, 3);
        if (arguments.length > 3) throw notSupported(`${name}.drawImage() with a size`);
        this.#bitmap().draw(require('web/image-bitmap').bitmapOf(image, what), whole(x), whole(y));
      }
    },
  }[name];
  for (let i = 0; i < LACKING.length; i++) {
    const member = LACKING[i];
    const refuse = () => {
      throw notSupported(`${name}.${member}()`);
    };
    mixIn(Context.prototype, { [member]: refuse });
  }
  ObjectDefineProperty(Context, 'name', { __proto__: null, value: name, configurable: true });
  return defineInterface(Context);
}

exports.CanvasRenderingContext2D = defineContext('CanvasRenderingContext2D');
exports.OffscreenCanvasRenderingContext2D = defineContext('OffscreenCanvasRenderingContext2D');

/** The context of a canvas whose pixels `bitmap` gives. */
exports.newContext = (Context, canvas, bitmap) => new Context(KEY, canvas, bitmap);
