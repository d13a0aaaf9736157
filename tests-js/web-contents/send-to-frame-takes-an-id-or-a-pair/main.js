const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = await openLoaded(__dirname);
  const { processId, routingId } = webContents.mainFrame;
  assert.strictEqual(webContents.sendToFrame([processId, routingId], 'echo', 'pair'), true);
  assert.strictEqual((await once(ipcMain, 'echo'))[1], 'pair');
  assert.strictEqual(webContents.sendToFrame(routingId, 'echo', 'id'), true);
  assert.strictEqual((await once(ipcMain, 'echo'))[1], 'id');
  assert.strictEqual(webContents.sendToFrame([999, 999], 'echo'), false);
  assert.throws(() => webContents.sendToFrame('bad', 'echo'), {
    message: 'Missing required frame argument (must be number or [processId, frameId])',
  });
});
