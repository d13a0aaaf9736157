const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const path = require('node:path');
const { scenario } = require('../../support');

scenario(async () => {
  const window = new BrowserWindow({ show: false });
  const loading = window.loadFile(path.join(__dirname, '../../support/blank.html'));
  window.destroy();
  await assert.rejects(loading, { code: 'ERR_FAILED', errno: -2 });
});
