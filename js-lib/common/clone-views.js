'use strict';

// New buffers and views for structured clone, from their parts.

const {
  ArrayBuffer,
  ArrayBufferPrototypeGetByteLength,
  DataView,
  TypedArrayPrototypeSet,
  typedArrays,
} = primordials;
const { Uint8Array } = typedArrays;

/** A buffer that can be resized, with the bytes of one that cannot. */
exports.newResizableBuffer = (fixed, maxByteLength) => {
  const length = ArrayBufferPrototypeGetByteLength(fixed);
  const buffer = new ArrayBuffer(length, { __proto__: null, maxByteLength });
  TypedArrayPrototypeSet(new Uint8Array(buffer), new Uint8Array(fixed));
  return buffer;
};

exports.newView = (name, buffer, offset, length) => {
  const View = name === 'DataView' ? DataView : typedArrays[name];
  return length < 0 ? new View(buffer, offset) : new View(buffer, offset, length);
};
