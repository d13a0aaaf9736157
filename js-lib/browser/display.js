'use strict';

// The one display there is, of the size of a common screen.

const WIDTH = 1920;
const HEIGHT = 1080;

const rectangle = () => ({ x: 0, y: 0, width: WIDTH, height: HEIGHT });

exports.primaryDisplay = () => ({
  id: 1,
  label: 'headless',
  bounds: rectangle(),
  workArea: rectangle(),
  size: { width: WIDTH, height: HEIGHT },
  workAreaSize: { width: WIDTH, height: HEIGHT },
  scaleFactor: 1,
  rotation: 0,
  touchSupport: 'unavailable',
  accelerometerSupport: 'unavailable',
  monochrome: false,
  colorDepth: 24,
  colorSpace: '',
  depthPerComponent: 8,
  displayFrequency: 60,
  internal: false,
  detected: true,
  maximumCursorSize: { width: 64, height: 64 },
  nativeOrigin: { x: 0, y: 0 },
});
