const assert = require('node:assert');
const electron = require('electron');
const { scenario } = require('../../support');

scenario(async () => {
  assert.strictEqual(require('electron/main').ipcMain, electron.ipcMain);
  assert.strictEqual(require('electron/common').shell, electron.shell);
  assert.strictEqual(require('electron/renderer').app, electron.app);
  for (const name of [
    'app',
    'BrowserWindow',
    'ipcMain',
    'MessageChannelMain',
    'webContents',
    'webFrameMain',
    'Menu',
    'dialog',
    'shell',
  ]) {
    assert.ok(Object.keys(electron).includes(name), name);
    assert.ok(electron[name], name);
  }
  assert.strictEqual(electron.ipcRenderer, undefined);
  const answer = await electron.dialog.showOpenDialog({});
  assert.deepStrictEqual([answer.canceled, answer.filePaths], [true, []]);
  electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate([{ label: 'A' }]));
});
