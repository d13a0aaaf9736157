const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const frame = (await openLoaded(__dirname)).webContents.mainFrame;
  frame.send('echo', { to: 'frame' });
  const [event, value] = await once(frame.ipc, 'echo');
  assert.deepStrictEqual(value, { to: 'frame' });
  assert.strictEqual(event.senderFrame, frame);
  frame.ipc.on('sum', (e, a, b) => (e.returnValue = a + b));
  frame.ipc.handle('product', (_e, a, b) => a * b);
  frame.send('calculate');
  assert.deepStrictEqual((await once(frame.ipc, 'results'))[1], [5, 6]);
});
