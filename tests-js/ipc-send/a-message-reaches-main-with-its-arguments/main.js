const { ipcMain, BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const window = open(__dirname);
  const [event, ...args] = await once(ipcMain, 'greeting');
  assert.deepStrictEqual(args, ['hello', 1, { deep: [true, null, undefined] }]);
  assert.strictEqual(event.sender, window.webContents);
  assert.strictEqual(BrowserWindow.fromWebContents(event.sender), window);
});
