'use strict';

// ImageData (HTML standard, 4.12.5.1.16): rows of red, green, blue and alpha, a byte each.
//
// Difference: 8 bits only, no pixelFormat.

const { markNew } = require('common/platform-object');
const { defineSerializable } = require('common/serializable');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { ObjectDefineProperty, String, TypeError, classOf, typedArrays } = primordials;
const { TypedArrayPrototypeGetLength, TypedArrayPrototypeGetName } = primordials;
const { Uint8ClampedArray } = typedArrays;

const WHAT = "construct 'ImageData'";
const arrayClass = classOf(new Uint8ClampedArray(0));

let isImageData;

class ImageData {
  #width;
  #height;
  #colorSpace;

  static {
    isImageData = (value) => typeof value === 'object' && value !== null && #width in value;
  }

  constructor(first, second, third = undefined, fourth = undefined) {
    requireArguments(WHAT, arguments.length, 2);
    markNew(this);
    const isData = typeof first === 'object' && first !== null;
    const { data, width, height } = isData
      ? sizesOf(first, second, third)
      : blank(toSize(first, 'width'), toSize(second, 'height'));
    this.#colorSpace = toColorSpace(isData ? fourth : third);
    this.#width = width;
    this.#height = height;
    ObjectDefineProperty(this, 'data', { __proto__: null, value: data, enumerable: true });
  }

  get width() {
    return this.#width;
  }

  get height() {
    return this.#height;
  }

  get colorSpace() {
    return this.#colorSpace;
  }
}

function toSize(value, name) {
  const size = value >>> 0;
  if (size === 0) fail(`The source ${name} is zero or not a number.`, 'IndexSizeError');
  return size;
}

const blank = (width, height) => ({
  data: new Uint8ClampedArray(width * height * 4),
  width,
  height,
});

function sizesOf(data, second, third) {
  if (classOf(data) !== arrayClass || TypedArrayPrototypeGetName(data) !== 'Uint8ClampedArray') {
    throw new TypeError(`Failed to ${WHAT}: parameter 1 is not of type 'Uint8ClampedArray'.`);
  }
  const length = TypedArrayPrototypeGetLength(data);
  if (length === 0 || length % 4 !== 0) {
    fail('The input data length is not a multiple of 4.', 'InvalidStateError');
  }
  const width = toSize(second, 'width');
  if ((length / 4) % width !== 0) {
    fail('The input data length is not a multiple of (4 * width).', 'IndexSizeError');
  }
  const height = length / 4 / width;
  if (third !== undefined && toSize(third, 'height') !== height) {
    fail('The input data length is not equal to (4 * width * height).', 'IndexSizeError');
  }
  return { data, width, height };
}

function toColorSpace(settings) {
  const { colorSpace } = toDictionary(settings, WHAT);
  const text = colorSpace === undefined ? 'srgb' : String(colorSpace);
  if (text !== 'srgb' && text !== 'display-p3') {
    throw new TypeError(
      `Failed to ${WHAT}: Failed to read the 'colorSpace' property from 'ImageDataSettings': ` +
        `The provided value '${text}' is not a valid enum value of type PredefinedColorSpace.`,
    );
  }
  return text;
}

function fail(text, name) {
  const { DOMException } = require('web/dom-exception');
  throw new DOMException(`Failed to ${WHAT}: ${text}`, name);
}

exports.isImageData = isImageData;
exports.ImageData = defineInterface(ImageData);

defineSerializable('ImageData', {
  has: isImageData,
  take: (image) => [image.data, image.width, image.height, image.colorSpace],
  make: (data, width, height, colorSpace) => new ImageData(data, width, height, { colorSpace }),
});
