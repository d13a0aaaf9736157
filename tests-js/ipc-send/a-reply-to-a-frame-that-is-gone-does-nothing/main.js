const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario, turns } = require('../../support');

scenario(async () => {
  const arrived = once(ipcMain, 'ping');
  const window = await openLoaded(__dirname);
  const [event] = await arrived;
  const gone = once(window.webContents, 'destroyed');
  window.destroy();
  await gone;
  assert.strictEqual(event.senderFrame, null);
  assert.strictEqual(event.reply('pong'), undefined);
  await turns();
});
