const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { inPage, openLoaded, scenario, variant } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });

  const alive = async () => {
    const answers = [];
    ipcMain.on('alive', (_event, count) => answers.push(count));
    const done = once(ipcMain, 'done');
    window.webContents.send('count');
    await done;
    ipcMain.removeAllListeners('alive');
    return answers;
  };
  assert.deepStrictEqual(await alive(), [0]);
  await inPage(window, () => {
    window.kept = window.api.getFunction();
    window.api.track(window.kept);
  });
  assert.deepStrictEqual(await alive(), [1]);
  const ready = once(ipcMain, 'ready');
  await inPage(window, () => location.reload());
  await ready;
  globalThis.gc();
  assert.deepStrictEqual(await alive(), [0]);
});
