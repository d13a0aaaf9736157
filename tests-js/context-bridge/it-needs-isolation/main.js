const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario, variant } = require('../../support');

const text = 'Error: contextBridge API can only be used when contextIsolation is enabled';

scenario(async () => {
  open(__dirname, { sandbox: variant === 'sandboxed', contextIsolation: false });
  const [, messages] = await once(ipcMain, 'checked');
  assert.deepStrictEqual(messages, [text, text, text]);
});
