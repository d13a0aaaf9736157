const assert = require('node:assert');
const { cases, inPage, openLoaded, variant } = require('../../support');

const inWindow = async (look) =>
  inPage(await openLoaded(__dirname, { sandbox: variant === 'sandboxed' }), look);

cases({
  'a frame that a function returns is a frame of the page': async () => {
    const found = await inWindow(async () => {
      const frame = window.cinema.give();
      const target = new Uint8Array(frame.allocationSize());
      const layout = await frame.copyTo(target);
      return [
        Object.getPrototypeOf(frame) === VideoFrame.prototype,
        frame === window.cinema.give(),
        [frame.format, frame.codedWidth, frame.codedHeight, frame.timestamp],
        layout,
        [...target],
      ];
    });
    assert.deepStrictEqual(found, [
      true,
      true,
      ['I420', 4, 4, 77],
      [
        { offset: 0, stride: 4 },
        { offset: 16, stride: 2 },
        { offset: 20, stride: 2 },
      ],
      Array.from({ length: 24 }, (_, i) => i + 1),
    ]);
  },

  'a frame that a function is given is a frame of the preload': async () => {
    const found = await inWindow(async () => {
      const init = { format: 'RGBA', codedWidth: 1, codedHeight: 2, timestamp: -5 };
      const frame = new VideoFrame(new Uint8Array([9, 8, 7, 6, 5, 4, 3, 2]), init);
      const { cinema } = window;
      return [
        cinema.look(frame),
        cinema.isKept(cinema.give()),
        cinema.isKept(frame),
        [...(await cinema.copy(frame))],
        cinema.sizes([frame, cinema.give()]),
      ];
    });
    assert.deepStrictEqual(found, [
      [true, true, 'RGBA', 1, -5],
      true,
      false,
      [9, 8, 7, 6, 5, 4, 3, 2],
      [
        [1, 2],
        [4, 4],
      ],
    ]);
  },

  'a frame that is closed in one world is closed in the other': async () => {
    const found = await inWindow(() => {
      const frame = window.cinema.give();
      const before = frame.codedWidth;
      window.cinema.close(frame);
      const { codedRect, codedWidth, displayHeight, format, timestamp } = frame;
      const facts = [before, codedWidth, displayHeight, format, codedRect, timestamp];
      try {
        frame.clone();
      } catch (error) {
        facts.push(error.name);
      }
      return frame.copyTo(new Uint8Array(24)).catch((error) => [...facts, error.name]);
    });
    const error = 'InvalidStateError';
    assert.deepStrictEqual(found, [4, 0, 0, null, null, 77, error, error]);
  },

  'a clone is closed by itself': async () => {
    const found = await inWindow(() => {
      const frame = window.cinema.give();
      const clone = frame.clone();
      const later = new VideoFrame(frame, { timestamp: 78, duration: 2, rotation: 90 });
      window.cinema.close(frame);
      const { duration, rotation, timestamp } = later;
      return [window.cinema.look(clone), clone.allocationSize(), [duration, rotation, timestamp]];
    });
    assert.deepStrictEqual(found, [[true, true, 'I420', 4, 77], 24, [2, 90, 78]]);
  },

  'a frame says what it was made with': async () => {
    const found = await inWindow(() => {
      const frame = new VideoFrame(new ArrayBuffer(40), {
        format: 'NV12',
        codedWidth: 6,
        codedHeight: 4,
        timestamp: 1.9,
        duration: 3,
        displayWidth: 12,
        displayHeight: 8,
        visibleRect: { x: 2, y: 2, width: 4, height: 2 },
        colorSpace: { matrix: 'bt2020-ncl' },
        flip: true,
      });
      const { x, width, bottom } = frame.visibleRect;
      return [
        [frame.displayWidth, frame.displayHeight, frame.timestamp, frame.duration, frame.flip],
        [x, width, bottom, frame.visibleRect instanceof DOMRectReadOnly],
        frame.colorSpace.toJSON(),
        window.cinema.give().colorSpace.toJSON(),
        String(frame),
      ];
    });
    assert.deepStrictEqual(found, [
      [12, 8, 1, 3, true],
      [2, 4, 4, true],
      { primaries: null, transfer: null, matrix: 'bt2020-ncl', fullRange: null },
      { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
      '[object VideoFrame]',
    ]);
  },

  'a part of a picture is copied where the caller wants it': async () => {
    const found = await inWindow(async () => {
      const frame = window.cinema.give();
      const options = {
        rect: { x: 2, y: 0, width: 2, height: 2 },
        layout: [
          { offset: 1, stride: 3 },
          { offset: 8, stride: 1 },
          { offset: 9, stride: 1 },
        ],
      };
      const target = new Uint8Array(frame.allocationSize(options));
      await frame.copyTo(target.buffer, options);
      const names = (promise) => promise.catch(({ name }) => name);
      return [
        [...target],
        await names(frame.copyTo(new Uint8Array(5))),
        await names(frame.copyTo(target, { format: 'RGBA' })),
        await names(frame.copyTo(target, { rect: { x: 1, y: 0, width: 2, height: 2 } })),
      ];
    });
    assert.deepStrictEqual(found, [
      [0, 3, 4, 0, 7, 8, 0, 0, 18, 22],
      'TypeError',
      'NotSupportedError',
      'TypeError',
    ]);
  },

  'a message carries a copy of the picture': async () => {
    const found = await inWindow(async () => {
      const frame = window.cinema.give();
      const { port1, port2 } = new MessageChannel();
      const arrived = new Promise((resolve) => {
        port2.onmessage = ({ data }) => resolve(data);
      });
      port1.postMessage({ frame, corner: frame.visibleRect });
      const { corner, frame: copy } = await arrived;
      const pixels = [...(await window.cinema.copy(copy))];
      frame.close();
      let name;
      try {
        structuredClone(frame);
      } catch (error) {
        ({ name } = error);
      }
      return [copy === frame, copy.format, pixels.length, pixels[23], corner.width, name];
    });
    assert.deepStrictEqual(found, [false, 'I420', 24, 24, 4, 'DataCloneError']);
  },

  'what a frame cannot be made of is said': async () => {
    const found = await inWindow(() => {
      const init = { format: 'RGBX', codedWidth: 2, codedHeight: 1, timestamp: 0 };
      const attempt = (...args) => {
        try {
          return new VideoFrame(...args).format;
        } catch (error) {
          return `${error.name}: ${error.message}`;
        }
      };
      return [
        attempt(new Uint8Array(8), init),
        attempt(new Uint8Array(7), init),
        attempt(new Uint8Array(8), { ...init, format: 'XYZ' }),
        attempt(new Uint8Array(8), { ...init, timestamp: undefined }),
        attempt(document.createElement('canvas'), init),
        attempt(5, init),
      ];
    });
    const failed = "TypeError: Failed to construct 'VideoFrame': ";
    assert.deepStrictEqual(found, [
      'RGBX',
      `${failed}The data is too small: 8 bytes are needed.`,
      `${failed}The provided value 'XYZ' is not a valid enum value of type VideoPixelFormat.`,
      `${failed}Failed to read the 'timestamp' property from 'VideoFrameBufferInit': ` +
        'Required member is undefined.',
      'Error: VideoFrame of an image, canvas or video is not supported headless ' +
        '(see README, Differences)',
      `${failed}The provided value is no buffer, view or picture.`,
    ]);
  },
});
