const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const said = [];
  ipcMain.on('event', (_event, name) => said.push(name));
  const destroyed = once(window.webContents, 'destroyed');
  window.close();
  await destroyed;
  assert.deepStrictEqual(said, ['beforeunload', 'pagehide', 'unload']);
});
