const assert = require('node:assert');
const { cases, inPage, openLoaded } = require('../../support');

const page = async (run) => inPage(await openLoaded(__dirname), run);

cases({
  'image data goes through a canvas, and to a worker': async () => {
    const [same, width, all, outside] = await page(async () => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      const image = new ImageData(new Uint8ClampedArray([10, 20, 30, 255]), 1);
      context.putImageData(image, 299, 149);
      const read = context.getImageData(299, 149, 2, 1);
      const { port1, port2 } = new MessageChannel();
      new Worker('worker.js').postMessage(image, [port2]);
      const { data } = await new Promise((resolve) => (port1.onmessage = resolve));
      return [data.same, data.moved.width, pixels(data.moved), [...read.data]];
    });
    assert.deepStrictEqual([same, width], [true, 2]);
    assert.deepStrictEqual(all, [0, 0, 0, 0, 10, 20, 30, 255]);
    assert.deepStrictEqual(outside, [10, 20, 30, 255, 0, 0, 0, 0]);
  },

  'a bitmap is copied, or given away': async () => {
    const facts = await page(async () => {
      const image = new ImageData(new Uint8ClampedArray([1, 2, 3, 255, 4, 5, 6, 255]), 2);
      const bitmap = await createImageBitmap(image, 1, 0, 1, 1);
      const copy = structuredClone(bitmap);
      const moved = structuredClone({ bitmap }, { transfer: [bitmap] }).bitmap;
      const again = failure(() => structuredClone(bitmap, { transfer: [bitmap] }));
      const cloned = failure(() => structuredClone(bitmap));
      const twice = failure(() => structuredClone(copy, { transfer: [copy, copy] }));
      return [pixels(copy), pixels(moved), bitmap.width, again, cloned, twice];
    });
    const prefix = "DataCloneError: Failed to execute 'structuredClone' on 'Window': ";
    assert.deepStrictEqual(facts, [
      [4, 5, 6, 255],
      [4, 5, 6, 255],
      0,
      `${prefix}ImageBitmap at index 0 is already detached.`,
      'DataCloneError: An ImageBitmap is detached and could not be cloned.',
      `${prefix}ImageBitmap at index 1 is a duplicate of an earlier ImageBitmap.`,
    ]);
  },

  'an offscreen canvas is given away only, and without a context only': async () => {
    const facts = await page(() => {
      const canvas = new OffscreenCanvas(3, 4);
      const copied = failure(() => structuredClone(canvas));
      const moved = structuredClone(canvas, { transfer: [canvas] });
      moved.getContext('2d');
      const busy = failure(() => structuredClone(moved, { transfer: [moved] }));
      return [copied, moved.width, moved.height, canvas.width, busy];
    });
    const prefix = "DataCloneError: Failed to execute 'structuredClone' on 'Window': ";
    assert.deepStrictEqual(facts, [
      `${prefix}OffscreenCanvas object could not be cloned.`,
      3,
      4,
      0,
      `${prefix}OffscreenCanvas at index 0 has an associated context.`,
    ]);
  },

  'a file input has a list of files, which is copied': async () => {
    const facts = await page(() => {
      const input = document.createElement('input');
      const none = input.files;
      input.type = 'file';
      const copy = structuredClone({ list: input.files }).list;
      return [
        none,
        input.files === input.files,
        copy instanceof FileList,
        copy.length,
        copy.item(0),
      ];
    });
    assert.deepStrictEqual(facts, [null, true, true, 0, null]);
  },

  'a reader reads a blob in every way, and can be stopped': async () => {
    const [results, events, stopped] = await page(async () => {
      const blob = new Blob(['\u00e9!'], { type: 'text/x' });
      const read = (method) =>
        new Promise((resolve) => {
          const reader = new FileReader();
          reader.onload = () => resolve(reader.result);
          reader[method](blob);
        });
      const ways = ['readAsText', 'readAsDataURL', 'readAsBinaryString', 'readAsArrayBuffer'];
      const all = await Promise.all(ways.map(read));
      const heard = [];
      const reader = new FileReader();
      const types = ['loadstart', 'progress', 'load', 'loadend', 'abort'];
      for (const type of types) {
        reader.addEventListener(type, ({ loaded, total }) => heard.push([type, loaded, total]));
      }
      const over = () => new Promise((resolve) => (reader.onloadend = resolve));
      reader.readAsText(blob);
      const busy = failure(() => reader.readAsText(blob));
      await over();
      reader.readAsText(blob);
      reader.abort();
      return [
        [...all.slice(0, 3), all[3].byteLength],
        heard,
        [busy, reader.readyState, reader.result, reader.error.name],
      ];
    });
    assert.deepStrictEqual(results, ['\u00e9!', 'data:text/x;base64,w6kh', '\u00c3\u00a9!', 3]);
    assert.deepStrictEqual(events, [
      ['loadstart', 0, 3],
      ['progress', 3, 3],
      ['load', 3, 3],
      ['loadend', 3, 3],
      ['abort', 0, 0],
      ['loadend', 0, 0],
    ]);
    assert.deepStrictEqual(stopped, [
      "InvalidStateError: Failed to execute 'readAsText' on 'FileReader': The object is already busy reading Blobs.",
      2,
      null,
      'AbortError',
    ]);
  },

  'an error whose message is a getter arrives without one': async () => {
    const facts = await page(() => {
      const error = new Error();
      Object.defineProperty(error, 'message', { get: () => 'computed' });
      return [error.message, Object.hasOwn(structuredClone(error), 'message')];
    });
    assert.deepStrictEqual(facts, ['computed', false]);
  },
});
