const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  console.error = () => {};
  ipcMain.on('listened', () => assert.fail('invoke does not reach listeners'));
  ipcMain.handle('removed', () => {});
  ipcMain.removeHandler('removed');
  ipcMain.removeHandler('never there');
  open(__dirname);
  const [, ...messages] = await once(ipcMain, 'messages');
  assert.deepStrictEqual(
    messages,
    ['nobody', 'removed', 'listened'].map(
      (name) =>
        `Error invoking remote method '${name}': Error: No handler registered for '${name}'`,
    ),
  );
});
