'use strict';

// Pixel formats of video frames, and where their samples lie in a buffer (WebCodecs, 9.4.6 to 9.8):
// nothing here looks at a sample.

const { ArrayPrototypePush, MathCeil, MathMax, MathMin, MathTrunc, Number, String, TypeError } =
  primordials;

const MAX_UNSIGNED_LONG = 0xffffffff;

const whole = { __proto__: null, bytes: 1, across: 1, down: 1 };
const halfWidth = { __proto__: null, bytes: 1, across: 2, down: 1 };
const quarter = { __proto__: null, bytes: 1, across: 2, down: 2 };
const quarterPairs = { __proto__: null, bytes: 2, across: 2, down: 2 };
const packed = { __proto__: null, bytes: 4, across: 1, down: 1 };

/** The planes of each: bytes of a sample, and how many pixels share it. */
const formats = {
  __proto__: null,
  I420: [whole, quarter, quarter],
  I420A: [whole, quarter, quarter, whole],
  I422: [whole, halfWidth, halfWidth],
  I422A: [whole, halfWidth, halfWidth, whole],
  I444: [whole, whole, whole],
  I444A: [whole, whole, whole, whole],
  NV12: [whole, quarterPairs],
  RGBA: [packed],
  RGBX: [packed],
  BGRA: [packed],
  BGRX: [packed],
};

exports.isRgb = (format) => formats[format] !== undefined && formats[format][0] === packed;

/** The format that stays when nobody looks through it. */
exports.opaque = (format) => {
  if (format === 'RGBA') return 'RGBX';
  if (format === 'BGRA') return 'BGRX';
  return format === 'I420A' || format === 'I422A' || format === 'I444A'
    ? format.slice(0, 4)
    : format;
};

exports.toFormat = (value, fail) => {
  const format = String(value);
  if (formats[format] === undefined) {
    fail(`The provided value '${format}' is not a valid enum value of type VideoPixelFormat.`);
  }
  return format;
};

/** An integer within a range, as Web IDL's [EnforceRange] converts it. */
exports.toInteger = (value, type, least, most, fail) => {
  const number = Number(value);
  if (number - number !== 0) fail(`Value is not finite, and so no '${type}'.`);
  const integer = MathTrunc(number) + 0;
  if (integer < least || integer > most) fail(`Value is outside the '${type}' value range.`);
  return integer;
};

exports.toUnsignedLong = (value, fail) =>
  exports.toInteger(value, 'unsigned long', 0, MAX_UNSIGNED_LONG, fail);

/** Whether the edges of a rectangle lie between the samples of all planes. */
function isAligned(format, rect) {
  const planes = formats[format];
  for (let i = 0; i < planes.length; i++) {
    if (rect.x % planes[i].across !== 0 || rect.y % planes[i].down !== 0) return false;
  }
  return true;
}

/** Refuses a rectangle that is not one of a picture's. */
exports.checkRect = (rect, format, width, height, fail) => {
  if (rect.width === 0 || rect.height === 0) fail('The rectangle is empty.');
  if (rect.x + rect.width > width || rect.y + rect.height > height) {
    fail('The rectangle does not lie in the coded picture.');
  }
  if (!isAligned(format, rect)) fail('The rectangle does not begin at a sample of every plane.');
};

/** A DOMRectInit in pixels. */
exports.toRect = (init, fail) => {
  const side = (name) => {
    const value = init[name] === undefined ? 0 : Number(init[name]);
    if (!(value >= 0 && value <= MAX_UNSIGNED_LONG) || value !== MathTrunc(value)) {
      fail(`The ${name} of the rectangle is not a whole number of pixels.`);
    }
    return value;
  };
  return {
    __proto__: null,
    x: side('x'),
    y: side('y'),
    width: side('width'),
    height: side('height'),
  };
};

/**
 * Where the samples of a rectangle are: for each plane, its rows and bytes in a row, the first byte of
 * the rectangle in the whole plane, and offset and stride in a buffer.
 *
 * @param layout offset and stride of each plane; undefined for one plane directly behind another
 */
exports.layoutOf = function layoutOf(format, rect, layout, fail) {
  const planes = formats[format];
  if (layout !== undefined && layout.length !== planes.length) {
    fail(`${format} has ${planes.length} planes, but the layout is of ${layout.length}.`);
  }
  const placed = [];
  let size = 0;
  for (let i = 0; i < planes.length; i++) {
    const plane = place(planes[i], rect, layout?.[i], size, fail);
    checkApart(plane, placed, fail);
    size = MathMax(size, plane.offset + plane.stride * plane.rows);
    ArrayPrototypePush(placed, plane);
  }
  return { __proto__: null, planes: placed, size };
};

function place({ bytes, across, down }, rect, given, end, fail) {
  const rowBytes = MathCeil(rect.width / across) * bytes;
  if (given !== undefined && given.stride < rowBytes) {
    fail(`A stride of ${given.stride} is less than a row's ${rowBytes} bytes.`);
  }
  return {
    __proto__: null,
    rows: MathCeil(rect.height / down),
    rowBytes,
    left: (rect.x / across) * bytes,
    top: rect.y / down,
    offset: given === undefined ? end : given.offset,
    stride: given === undefined ? rowBytes : given.stride,
  };
}

function checkApart(plane, others, fail) {
  const end = plane.offset + plane.stride * plane.rows;
  for (let i = 0; i < others.length; i++) {
    const other = others[i];
    const otherEnd = other.offset + other.stride * other.rows;
    if (MathMax(plane.offset, other.offset) < MathMin(end, otherEnd)) fail('Planes overlap.');
  }
}

/** Offset and stride of each plane that a caller gives, or undefined. */
exports.toLayout = (value, fail) => {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null) {
    fail('The provided value cannot be converted to a sequence.');
  }
  const layout = [];
  for (const given of value) {
    if (typeof given !== 'object' || given === null) fail('A plane has no layout.');
    const { offset, stride } = given;
    if (offset === undefined || stride === undefined) fail('A plane has no offset or no stride.');
    ArrayPrototypePush(layout, {
      __proto__: null,
      offset: exports.toUnsignedLong(offset, fail),
      stride: exports.toUnsignedLong(stride, fail),
    });
  }
  return layout;
};

/** Fails as a method or constructor of VideoFrame does. */
exports.failing = (what) => (text) => {
  throw new TypeError(`Failed to ${what}: ${text}`);
};
