'use strict';

const { TextDecoder, TextEncoder } = require('web/encoding');
const { atob, btoa } = require('web/base64');

const bytes = (...list) => new Uint8Array(list);
const decode = (list, label, options) => new TextDecoder(label, options).decode(bytes(...list));

scenario('text becomes UTF-8 and comes back, short or long', (t) => {
  const encoder = new TextEncoder();
  for (const text of ['', 'abc', 'äß€😀', 'x'.repeat(1000), 'é'.repeat(5000)]) {
    const encoded = encoder.encode(text);
    t.ok(
      encoded instanceof Uint8Array &&
        Object.getPrototypeOf(encoded.buffer) === ArrayBuffer.prototype,
    );
    t.equal(new TextDecoder().decode(encoded), text);
  }
  t.deepEqual([...encoder.encode('€')], [0xe2, 0x82, 0xac]);
  t.equal(encoder.encode().length, 0);
  t.equal(encoder.encoding, 'utf-8');
});

scenario('encoded bytes can be transferred', (t) => {
  const { buffer } = new TextEncoder().encode('é'.repeat(100));
  t.equal(buffer.transfer().byteLength, 200);
});

scenario('a lone surrogate becomes a replacement character', (t) => {
  t.deepEqual([...new TextEncoder().encode('a\ud800b')], [0x61, 0xef, 0xbf, 0xbd, 0x62]);
  t.deepEqual(
    [...new TextEncoder().encode('\udc00\ud83d\ude00')],
    [0xef, 0xbf, 0xbd, 0xf0, 0x9f, 0x98, 0x80],
  );
});

scenario('encodeInto writes whole characters only', (t) => {
  const target = new Uint8Array(4);
  t.deepEqual(new TextEncoder().encodeInto('a😀', target), { read: 1, written: 1 });
  t.deepEqual(new TextEncoder().encodeInto('😀b', target), { read: 2, written: 4 });
  t.deepEqual([...target], [0xf0, 0x9f, 0x98, 0x80]);
});

scenario('invalid bytes become one replacement character per maximal part', (t) => {
  t.equal(decode([0x61, 0xff, 0x62]), 'a\ufffdb');
  t.equal(decode([0xe2, 0x82]), '\ufffd');
  t.equal(decode([0xe2, 0x82, 0x41]), '\ufffdA');
  t.equal(decode([0xed, 0xa0, 0x80]), '\ufffd\ufffd\ufffd');
  t.equal(decode([0xc0, 0x80]), '\ufffd\ufffd');
  t.equal(decode([0xf0, 0x9f, 0x98]), '\ufffd');
  t.equal(decode([0xf5, 0x80]), '\ufffd\ufffd');
});

scenario('a fatal decoder throws a TypeError instead', (t) => {
  t.throws(() => decode([0xff], 'utf-8', { fatal: true }), TypeError);
  t.throws(() => decode([0xe2, 0x82], 'utf-8', { fatal: true }), 'The encoded data was not valid.');
  t.equal(decode([0x61], 'utf-8', { fatal: true }), 'a');
});

scenario('the byte order mark is removed once, unless it is asked for', (t) => {
  t.equal(decode([0xef, 0xbb, 0xbf, 0x61]), 'a');
  t.equal(decode([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61]), '\ufeffa');
  t.equal(decode([0xef, 0xbb, 0xbf, 0x61], 'utf-8', { ignoreBOM: true }), '\ufeffa');
});

scenario('a stream may be cut anywhere', (t) => {
  const all = new TextEncoder().encode('\ufeffa€😀é');
  const decoder = new TextDecoder();
  let text = '';
  for (const byte of all) text += decoder.decode(bytes(byte), { stream: true });
  text += decoder.decode();
  t.equal(text, 'a€😀é');
  t.equal(decoder.decode(bytes(0xe2), { stream: true }), '');
  t.equal(decoder.decode(), '\ufffd');
});

scenario('a part of a buffer is decoded as the view says', (t) => {
  const { buffer } = bytes(0x61, 0x62, 0x63, 0x64);
  t.equal(new TextDecoder().decode(new Uint8Array(buffer, 1, 2)), 'bc');
  t.equal(new TextDecoder().decode(new DataView(buffer, 2)), 'cd');
  t.equal(new TextDecoder().decode(buffer), 'abcd');
  t.throws(() => new TextDecoder().decode('text'), TypeError);
});

scenario('labels name UTF-16 and windows-1252 too, others are a RangeError', (t) => {
  t.equal(new TextDecoder(' UTF8 ').encoding, 'utf-8');
  t.equal(new TextDecoder('latin1').encoding, 'windows-1252');
  t.equal(decode([0xe4, 0x80, 0x81], 'latin1'), 'ä€\u0081');
  t.equal(decode([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x00, 0xde], 'utf-16'), 'a😀');
  t.equal(decode([0x00, 0x61], 'utf-16be'), 'a');
  t.equal(decode([0x61, 0x00, 0x3d], 'utf-16le'), 'a\ufffd');
  t.throws(() => new TextDecoder('no-such'), RangeError);
});

scenario('UTF-16 in a stream waits for the other half', (t) => {
  const decoder = new TextDecoder('utf-16le');
  const parts = [0x3d, 0xd8, 0x00, 0xde].map((byte) =>
    decoder.decode(bytes(byte), { stream: true }),
  );
  t.deepEqual(parts, ['', '', '', '😀']);
});

scenario('base64 both ways, and its errors', (t) => {
  for (const text of ['', 'a', 'ab', 'abc', 'abcd', '\xff\xfe']) t.equal(atob(btoa(text)), text);
  t.equal(btoa('hello'), 'aGVsbG8=');
  t.equal(atob(' aGVs\nbG8 '), 'hello');
  t.throws(() => btoa('€'), { name: 'InvalidCharacterError', code: 5 });
  t.throws(() => atob('a'), { name: 'InvalidCharacterError' });
  t.throws(() => atob('a==='), { name: 'InvalidCharacterError' });
});
