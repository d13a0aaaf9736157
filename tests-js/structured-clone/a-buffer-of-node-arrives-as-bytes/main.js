const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const window = open(__dirname, { sandbox: false });
  const [, value] = await once(ipcMain, 'bytes');
  assert.strictEqual(value.constructor, Uint8Array);
  assert.strictEqual(Buffer.isBuffer(value), false);
  assert.strictEqual(Buffer.from(value).toString(), 'hello');
  window.webContents.send('echo', Buffer.from('back'));
  const [, back] = await once(ipcMain, 'echoed');
  assert.strictEqual(Buffer.from(back).toString(), 'back');
});
