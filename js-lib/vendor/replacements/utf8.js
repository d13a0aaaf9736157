// UTF-8 for `whatwg-url`, as a bare realm has neither TextEncoder nor TextDecoder.

exports.utf8Encode = (string) => {
  const bytes = [];
  for (const char of string.toWellFormed()) {
    const code = char.codePointAt(0);
    if (code < 0x80) {
      bytes.push(code);
    } else if (code < 0x800) {
      bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    } else {
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 0x3f),
        0x80 | ((code >> 6) & 0x3f),
        0x80 | (code & 0x3f),
      );
    }
  }
  return Uint8Array.from(bytes);
};

// A broken sequence becomes one U+FFFD for its longest part that could have been right.
exports.utf8DecodeWithoutBOM = (bytes) => {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i++];
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    let more = 0;
    if (first >= 0xc2 && first <= 0xdf) more = 1;
    else if (first >= 0xe0 && first <= 0xef) more = 2;
    else if (first >= 0xf0 && first <= 0xf4) more = 3;
    let code = more === 0 ? -1 : first & (0x3f >> more);
    // The second byte's range keeps out overlong forms, surrogates and what lies above U+10FFFF.
    let low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    let high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    for (; more > 0; more--) {
      if (i >= bytes.length || bytes[i] < low || bytes[i] > high) {
        code = -1;
        break;
      }
      code = (code << 6) | (bytes[i++] & 0x3f);
      low = 0x80;
      high = 0xbf;
    }
    text += code < 0 ? '\ufffd' : String.fromCodePoint(code);
  }
  return text;
};
