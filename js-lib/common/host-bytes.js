'use strict';

// Bytes that a binding returns, as a Uint8Array that belongs to the realm and can be transferred.

const { ArrayBuffer, Uint8Array } = primordials;

exports.toUint8Array = (hostBytes) => new Uint8Array(new Uint8Array(new ArrayBuffer(hostBytes)));
