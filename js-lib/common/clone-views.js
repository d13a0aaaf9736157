'use strict';

// Buffers and views for structured clone: their parts, and new ones from parts.

const {
  ArrayBuffer,
  ArrayBufferPrototypeGetByteLength,
  ArrayBufferPrototypeGetDetached,
  ArrayBufferPrototypeGetMaxByteLength,
  ArrayBufferPrototypeGetResizable,
  ArrayBufferPrototypeResize,
  ArrayBufferPrototypeSlice,
  ArrayBufferPrototypeTransfer,
  DataView,
  DataViewPrototypeGetBuffer,
  DataViewPrototypeGetByteLength,
  DataViewPrototypeGetByteOffset,
  SharedArrayBuffer,
  TypedArrayPrototypeAt,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeGetByteOffset,
  TypedArrayPrototypeGetLength,
  TypedArrayPrototypeGetName,
  TypedArrayPrototypeSet,
  classOf,
  typedArrays,
} = primordials;
const { Uint8Array } = typedArrays;

/** [byteLength, maxByteLength or -1], or null if the buffer is detached. */
exports.bufferParts = (buffer) => {
  if (ArrayBufferPrototypeGetDetached(buffer)) return null;
  const resizable = ArrayBufferPrototypeGetResizable(buffer);
  return [
    ArrayBufferPrototypeGetByteLength(buffer),
    resizable ? ArrayBufferPrototypeGetMaxByteLength(buffer) : -1,
  ];
};

exports.detach = (buffer) => {
  ArrayBufferPrototypeTransfer(buffer);
};

/** Whether `isOutside` says so when the buffer is one element shorter than the view needs. */
function outlivesShrinking(buffer, needed, elementSize, isOutside) {
  const size = ArrayBufferPrototypeGetByteLength(buffer);
  const saved = ArrayBufferPrototypeSlice(buffer, 0);
  ArrayBufferPrototypeResize(buffer, needed - elementSize);
  const outside = isOutside();
  ArrayBufferPrototypeResize(buffer, size);
  TypedArrayPrototypeSet(new Uint8Array(buffer), new Uint8Array(saved));
  return !outside;
}

function throws(action) {
  try {
    action();
    return false;
  } catch {
    return true;
  }
}

/**
 * No property tells whether a view follows the length of its buffer, so the buffer of a view that
 * reaches its end is shrunk for a moment.
 */
function followsLength(view, buffer, offset, byteLength, elementSize, isOutside) {
  if (!isResizable(buffer) || byteLength === 0) return false;
  const rest = ArrayBufferPrototypeGetByteLength(buffer) - offset - byteLength;
  if (rest >= elementSize) return false;
  return outlivesShrinking(buffer, offset + byteLength, elementSize, isOutside);
}

function isResizable(buffer) {
  return classOf(buffer) !== sharedClass && ArrayBufferPrototypeGetResizable(buffer);
}
const sharedClass = classOf(new SharedArrayBuffer(0));

/** [name, buffer, byteOffset, length or -1 if it follows the buffer], or null if out of bounds. */
exports.typedArrayParts = (view) => {
  const buffer = TypedArrayPrototypeGetBuffer(view);
  const isOutside = () => throws(() => TypedArrayPrototypeAt(view, 0));
  const isDetached = isResizable(buffer) ? ArrayBufferPrototypeGetDetached(buffer) : false;
  if (!isDetached && isResizable(buffer) && isOutside()) return null;
  const name = TypedArrayPrototypeGetName(view);
  const offset = TypedArrayPrototypeGetByteOffset(view);
  const length = TypedArrayPrototypeGetLength(view);
  const byteLength = TypedArrayPrototypeGetByteLength(view);
  const elementSize = length === 0 ? 1 : byteLength / length;
  const follows = followsLength(view, buffer, offset, byteLength, elementSize, isOutside);
  return [name, buffer, offset, follows ? -1 : length];
};

exports.dataViewParts = (view) => {
  const buffer = DataViewPrototypeGetBuffer(view);
  const isOutside = () => throws(() => DataViewPrototypeGetByteLength(view));
  if (isResizable(buffer) && isOutside()) return null;
  if (classOf(buffer) !== sharedClass && ArrayBufferPrototypeGetDetached(buffer)) {
    return ['DataView', buffer, 0, 0];
  }
  const offset = DataViewPrototypeGetByteOffset(view);
  const length = DataViewPrototypeGetByteLength(view);
  const follows = followsLength(view, buffer, offset, length, 1, isOutside);
  return ['DataView', buffer, offset, follows ? -1 : length];
};

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
