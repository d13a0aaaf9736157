const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const window = open(__dirname);
  const { webContents } = window;
  const frame = webContents.mainFrame;
  const runs = [];
  frame.ipc.on('run', (_event, value) => runs.push(value));
  await once(webContents, 'did-finish-load');
  webContents.reload();
  await once(webContents, 'did-finish-load');
  assert.deepStrictEqual(runs, [1, 1]);
  assert.strictEqual(webContents.mainFrame, frame);
});
