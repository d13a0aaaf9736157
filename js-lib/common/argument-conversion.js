'use strict';

// The conversions that Electron does in C++, with their error texts.

const { TypeError } = primordials;

function describe(value) {
  if (value === undefined) return 'undefined';
  return value === null ? 'null' : '';
}

/** `index` counts the arguments of Electron's native function, from 0. */
exports.conversionError = (index, value) =>
  new TypeError(
    `Error processing argument at index ${index}, conversion failure from ${describe(value)}`,
  );

exports.requireString = (value, index) => {
  if (typeof value !== 'string') throw exports.conversionError(index, value);
  return value;
};
