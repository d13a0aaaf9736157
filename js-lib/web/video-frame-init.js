'use strict';

// What the second argument of VideoFrame's constructor says (WebCodecs, 9.4.2): checked, and written
// down as the description of a picture, a JSON text.

const { toDictionary } = require('web/interface');
const { VideoColorSpace, defaultSpace } = require('web/video-color-space');
const format = require('web/video-format');

const { Boolean, JSONStringify, MathRound, Number, String } = primordials;
const { TypedArrayPrototypeGetByteLength } = primordials;

const MAX_SAFE_INTEGER = 2 ** 53 - 1;
const NEW = "construct 'VideoFrame'";
const fail = format.failing(NEW);

function required(init, name, convert) {
  const value = init[name];
  if (value === undefined) {
    fail(
      `Failed to read the '${name}' property from 'VideoFrameBufferInit': Required member is undefined.`,
    );
  }
  return convert(value, fail);
}

const toSize = (value) => {
  const size = format.toUnsignedLong(value, fail);
  if (size === 0) fail('A size is zero.');
  return size;
};

const toTime = (value) =>
  format.toInteger(value, 'long long', -MAX_SAFE_INTEGER, MAX_SAFE_INTEGER, fail);

const toDuration = (value) =>
  format.toInteger(value, 'unsigned long long', 0, MAX_SAFE_INTEGER, fail);

/** The description of a picture made of bytes, and how many it takes, from the first. */
exports.ofBytes = function ofBytes(bytes, init) {
  const pixels = required(init, 'format', format.toFormat);
  const codedWidth = required(init, 'codedWidth', toSize);
  const codedHeight = required(init, 'codedHeight', toSize);
  const timestamp = required(init, 'timestamp', toTime);
  const codedRect = { __proto__: null, x: 0, y: 0, width: codedWidth, height: codedHeight };
  const given = format.toLayout(init.layout, fail);
  const layout = format.layoutOf(pixels, codedRect, given, fail);
  if (TypedArrayPrototypeGetByteLength(bytes) < layout.size) {
    fail(`The data is too small: ${layout.size} bytes are needed.`);
  }
  const visibleRect = visible(init, pixels, codedRect, codedRect);
  const description = JSONStringify({
    __proto__: null,
    format: pixels,
    codedWidth,
    codedHeight,
    codedRect,
    layout: given,
    visibleRect,
    ...display(init, visibleRect),
    ...turn(init),
    timestamp,
    duration: init.duration === undefined ? null : toDuration(init.duration),
    colorSpace: space(init.colorSpace, pixels),
  });
  return { __proto__: null, description, size: layout.size };
};

/** The description of a picture that shows the bytes of another one. */
exports.ofFrame = function ofFrame(facts, init) {
  const { duration, timestamp, alpha } = init;
  const visibleRect = visible(init, facts.format, facts.codedRect, facts.visibleRect);
  const size =
    init.visibleRect === undefined
      ? { width: facts.displayWidth, height: facts.displayHeight }
      : visibleRect;
  return JSONStringify({
    __proto__: null,
    ...facts,
    format: toAlpha(alpha) === 'discard' ? format.opaque(facts.format) : facts.format,
    bytesFormat: facts.bytesFormat ?? facts.format,
    visibleRect,
    ...display(init, size),
    ...turn(init, facts),
    timestamp: timestamp === undefined ? facts.timestamp : toTime(timestamp),
    duration: duration === undefined ? facts.duration : toDuration(duration),
  });
};

function toAlpha(value) {
  const alpha = value === undefined ? 'keep' : String(value);
  if (alpha !== 'keep' && alpha !== 'discard') {
    fail(`The provided value '${alpha}' is not a valid enum value of type AlphaOption.`);
  }
  return alpha;
}

function visible({ visibleRect }, pixels, codedRect, otherwise) {
  if (visibleRect === undefined) return otherwise;
  const rect = format.toRect(toDictionary(visibleRect, NEW), fail);
  format.checkRect(rect, pixels, codedRect.width, codedRect.height, fail);
  return rect;
}

/** How big it is to be shown: both sides are given, or none. */
function display({ displayWidth, displayHeight }, { width, height }) {
  if ((displayWidth === undefined) !== (displayHeight === undefined)) {
    fail('displayWidth and displayHeight go together.');
  }
  return displayWidth === undefined
    ? { displayWidth: width, displayHeight: height }
    : { displayWidth: toSize(displayWidth), displayHeight: toSize(displayHeight) };
}

/** Quarter turns, and whether it is mirrored; on top of those of the frame it is made of. */
function turn({ rotation, flip }, before = { rotation: 0, flip: false }) {
  const given = rotation === undefined ? 0 : Number(rotation) || 0;
  const quarters = MathRound(given / 90) * (before.flip ? -1 : 1);
  const turned = (((before.rotation / 90 + quarters) % 4) + 4) % 4;
  return { rotation: turned * 90, flip: before.flip !== Boolean(flip) };
}

const space = (given, pixels) =>
  given === undefined ? defaultSpace(format.isRgb(pixels)) : new VideoColorSpace(given).toJSON();
