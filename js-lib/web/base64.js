'use strict';

// atob and btoa (HTML standard, 8.3).

const { DOMException } = require('web/dom-exception');
const { requireArguments } = require('web/interface');
const { ArrayPrototypeJoin, ArrayPrototypePush, String, StringFromCharCode } = primordials;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...ALPHABET].map((digit, value) => [digit, value]));

exports.btoa = function btoa(data) {
  requireArguments("execute 'btoa' on 'Window'", arguments.length, 1);
  const text = String(data);
  const out = [];
  for (let i = 0; i < text.length; i += 3) ArrayPrototypePush(out, encodeGroup(text, i));
  return ArrayPrototypeJoin(out, '');
};

function encodeGroup(text, start) {
  let bits = 0;
  for (let i = start; i < start + 3; i++) bits = (bits << 8) | byteAt(text, i);
  const digit = (shift) => ALPHABET[(bits >> shift) & 63];
  const [third, fourth] = [start + 1 < text.length, start + 2 < text.length];
  return digit(18) + digit(12) + (third ? digit(6) : '=') + (fourth ? digit(0) : '=');
}

function byteAt(text, index) {
  const unit = index < text.length ? text.charCodeAt(index) : 0;
  if (unit > 0xff) {
    throw new DOMException(
      "Failed to execute 'btoa' on 'Window': The string to be encoded contains characters outside of the Latin1 range.",
      'InvalidCharacterError',
    );
  }
  return unit;
}

exports.atob = function atob(data) {
  requireArguments("execute 'atob' on 'Window'", arguments.length, 1);
  let text = String(data).replace(/[\t\n\f\r ]/g, '');
  if (text.length % 4 === 0) text = text.replace(/={1,2}$/, '');
  if (text.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(text)) throw notEncoded();
  return decodeDigits(text);
};

function decodeDigits(text) {
  const out = [];
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 6) | values.get(text[i])) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      ArrayPrototypePush(out, StringFromCharCode((bits >> count) & 0xff));
    }
  }
  return ArrayPrototypeJoin(out, '');
}

function notEncoded() {
  return new DOMException(
    "Failed to execute 'atob' on 'Window': The string to be decoded is not correctly encoded.",
    'InvalidCharacterError',
  );
}
