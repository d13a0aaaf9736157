'use strict';

// VideoFrame.copyTo() and allocationSize() (WebCodecs, 9.4.5): rows of bytes go from one layout to
// another.

const { viewOf } = require('web/buffer-source');
const { DOMException } = require('web/dom-exception');
const { toDictionary } = require('web/interface');
const format = require('web/video-format');

const { ArrayPrototypePush, TypedArrayPrototypeGetByteLength, TypedArrayPrototypeSet } =
  primordials;
const { Uint8Array } = primordials;

const fail = format.failing("execute 'copyTo' on 'VideoFrame'");

/** Where the samples of a copy come from and go to. */
exports.layoutOfCopy = function layoutOfCopy(facts, options, method) {
  const failure = format.failing(`execute '${method}' on 'VideoFrame'`);
  const given = toDictionary(options, `execute '${method}' on 'VideoFrame'`);
  if (given.format !== undefined && format.toFormat(given.format, failure) !== facts.format) {
    throw new DOMException('Valence converts no pixel format.', 'NotSupportedError');
  }
  let rect = facts.visibleRect;
  if (given.rect !== undefined) {
    rect = format.toRect(toDictionary(given.rect, method), failure);
    format.checkRect(rect, facts.format, facts.codedWidth, facts.codedHeight, failure);
  }
  const to = format.toLayout(given.layout, failure);
  const stored = facts.bytesFormat ?? facts.format;
  return {
    from: format.layoutOf(stored, facts.codedRect, facts.layout, failure),
    to: format.layoutOf(facts.format, rect, to, failure),
  };
};

/** Copies the samples; the layout of the copy. */
exports.copyTo = function copyTo(destination, { from, to }, read) {
  const target = viewOf(destination);
  if (target === undefined) fail('parameter 1 is not a buffer or a view of one.');
  if (TypedArrayPrototypeGetByteLength(target) < to.size) {
    fail(`The destination is too small: ${to.size} bytes are needed.`);
  }
  const bytes = read();
  const written = [];
  for (let i = 0; i < to.planes.length; i++) {
    const { offset, stride } = to.planes[i];
    copyPlane(bytes, from.planes[i], to.planes[i], target);
    ArrayPrototypePush(written, { offset, stride });
  }
  return written;
};

function copyPlane(bytes, source, { rows, rowBytes, left, top, offset, stride }, target) {
  for (let row = 0; row < rows; row++) {
    const start = source.offset + (top + row) * source.stride + left;
    TypedArrayPrototypeSet(target, new Uint8Array(bytes, start, rowBytes), offset + row * stride);
  }
}
