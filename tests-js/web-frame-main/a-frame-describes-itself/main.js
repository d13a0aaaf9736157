const { webFrameMain } = require('electron');
const assert = require('node:assert');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = await openLoaded(__dirname);
  const frame = webContents.mainFrame;
  assert.strictEqual(frame, webContents.mainFrame);
  assert.match(frame.url, /^file:\/\/\/.*blank\.html$/);
  assert.strictEqual(frame.origin, 'file://');
  assert.strictEqual(frame.top, frame);
  assert.strictEqual(frame.parent, null);
  assert.deepStrictEqual(frame.frames, []);
  assert.deepStrictEqual(frame.framesInSubtree, [frame]);
  for (const name of ['frameTreeNodeId', 'osProcessId', 'processId', 'routingId']) {
    assert.strictEqual(typeof frame[name], 'number', name);
  }
  assert.strictEqual(typeof frame.name, 'string');
  assert.match(frame.frameToken, /\w/);
  assert.strictEqual(frame.isDestroyed(), false);
  assert.strictEqual(frame.detached, false);
  assert.strictEqual(webFrameMain.fromId(frame.processId, frame.routingId), frame);
  assert.strictEqual(webFrameMain.fromId(-1, -1), undefined);
  assert.strictEqual(webFrameMain.fromFrameToken(frame.processId, frame.frameToken), frame);
  assert.strictEqual(webFrameMain.fromFrameToken(frame.processId, 'unknown'), null);
});
