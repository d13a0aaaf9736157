const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const { webContents } = new BrowserWindow({ show: false });
  const failures = [];
  webContents.on('did-fail-load', (_event, ...args) => failures.push(args));
  const loading = webContents.loadURL('no-url.html');
  assert.deepStrictEqual(failures, [[-300, 'ERR_INVALID_URL', 'no-url.html', true]]);
  await assert.rejects(loading, {
    code: 'ERR_INVALID_URL',
    errno: -300,
    message: "ERR_INVALID_URL (-300) loading 'no-url.html'",
  });
});
