'use strict';

// Web IDL's BufferSource: an ArrayBuffer or a view of one.

const { ArrayBuffer, ArrayBufferIsView, ArrayBufferPrototypeGetByteLength } = primordials;
const { DataViewPrototypeGetBuffer, DataViewPrototypeGetByteLength } = primordials;
const { DataViewPrototypeGetByteOffset, TypedArrayPrototypeGetBuffer } = primordials;
const { TypedArrayPrototypeGetByteLength, TypedArrayPrototypeGetByteOffset } = primordials;
const { Uint8Array, classOf } = primordials;

const dataViewClass = classOf(new primordials.DataView(new ArrayBuffer(0)));

function isBuffer(value) {
  try {
    ArrayBufferPrototypeGetByteLength(value);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a BufferSource, in place; undefined for anything else. */
exports.viewOf = function viewOf(value) {
  if (isBuffer(value)) return new Uint8Array(value);
  if (!ArrayBufferIsView(value)) return undefined;
  return classOf(value) === dataViewClass
    ? new Uint8Array(
        DataViewPrototypeGetBuffer(value),
        DataViewPrototypeGetByteOffset(value),
        DataViewPrototypeGetByteLength(value),
      )
    : new Uint8Array(
        TypedArrayPrototypeGetBuffer(value),
        TypedArrayPrototypeGetByteOffset(value),
        TypedArrayPrototypeGetByteLength(value),
      );
};
