const { contextBridge } = require('electron');

const bytes = Uint8Array.from({ length: 24 }, (_, i) => i + 1);
const kept = new VideoFrame(bytes, {
  format: 'I420',
  codedWidth: 4,
  codedHeight: 4,
  timestamp: 77,
});

contextBridge.exposeInMainWorld('cinema', {
  give: () => kept,
  isKept: (frame) => frame === kept,
  look: (frame) => [
    frame instanceof VideoFrame,
    Object.getPrototypeOf(frame) === VideoFrame.prototype,
    frame.format,
    frame.codedWidth,
    frame.timestamp,
  ],
  sizes: (frames) => frames.map(({ codedWidth, codedHeight }) => [codedWidth, codedHeight]),
  copy: async (frame) => {
    const target = new Uint8Array(frame.allocationSize());
    await frame.copyTo(target);
    return target;
  },
  close: (frame) => frame.close(),
});
