'use strict';

// VideoColorSpace (WebCodecs, 9.9): what the numbers of a picture mean; nothing here converts them.

const { markNew } = require('common/platform-object');
const { defineInterface, toDictionary } = require('web/interface');

const { ArrayPrototypeIncludes, Boolean, String, TypeError } = primordials;

const values = {
  __proto__: null,
  primaries: ['bt709', 'bt470bg', 'smpte170m', 'bt2020', 'smpte432'],
  transfer: ['bt709', 'smpte170m', 'iec61966-2-1', 'linear', 'pq', 'hlg'],
  matrix: ['rgb', 'bt709', 'bt470bg', 'smpte170m', 'bt2020-ncl'],
};

const types = {
  __proto__: null,
  primaries: 'VideoColorPrimaries',
  transfer: 'VideoTransferCharacteristics',
  matrix: 'VideoMatrixCoefficients',
};

function read(init, name) {
  const value = init[name];
  if (value === undefined || value === null) return null;
  const text = String(value);
  if (ArrayPrototypeIncludes(values[name], text)) return text;
  throw new TypeError(
    `Failed to construct 'VideoColorSpace': Failed to read the '${name}' property from ` +
      `'VideoColorSpaceInit': The provided value '${text}' is not a valid enum value of type ` +
      `${types[name]}.`,
  );
}

class VideoColorSpace {
  #space;

  constructor(init = undefined) {
    markNew(this);
    const given = toDictionary(init, "construct 'VideoColorSpace'");
    const { fullRange } = given;
    this.#space = {
      __proto__: null,
      primaries: read(given, 'primaries'),
      transfer: read(given, 'transfer'),
      matrix: read(given, 'matrix'),
      fullRange: fullRange === undefined || fullRange === null ? null : Boolean(fullRange),
    };
  }

  get primaries() {
    return this.#space.primaries;
  }

  get transfer() {
    return this.#space.transfer;
  }

  get matrix() {
    return this.#space.matrix;
  }

  get fullRange() {
    return this.#space.fullRange;
  }

  toJSON() {
    const { primaries, transfer, matrix, fullRange } = this.#space;
    return { primaries, transfer, matrix, fullRange };
  }
}

exports.VideoColorSpace = defineInterface(VideoColorSpace);

/** What a picture has that does not say. */
exports.defaultSpace = (isRgb) =>
  isRgb
    ? { primaries: 'bt709', transfer: 'iec61966-2-1', matrix: 'rgb', fullRange: true }
    : { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false };
