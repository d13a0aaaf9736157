const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = await openLoaded(__dirname);
  for (let i = 0; i < 40; i++) {
    if (i % 3 === 0) webContents.postMessage('n', i);
    else if (i % 3 === 1) webContents.send('n', i);
    else webContents.mainFrame.send('n', i);
  }
  webContents.send('end');
  const [, seen] = await once(ipcMain, 'seen');
  assert.deepStrictEqual(
    seen,
    Array.from({ length: 40 }, (_, i) => i),
  );
});
