const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const warned = new Promise((resolve) => (console.warn = resolve));
  const window = open(__dirname);
  assert.strictEqual(
    await warned,
    `WebContents #${window.webContents.id} called ipcRenderer.sendSync() with 'anybody' channel without listeners.`,
  );
  setImmediate(() => globalThis.gc());
  const [, answer] = await once(ipcMain, 'answer');
  assert.deepStrictEqual(answer, { error: 'reply was never sent' });
});
