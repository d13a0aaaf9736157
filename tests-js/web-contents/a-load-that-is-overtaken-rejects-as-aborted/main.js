const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const path = require('node:path');
const { scenario } = require('../../support');

scenario(async () => {
  const window = new BrowserWindow({ show: false });
  const first = window.loadFile(path.join(__dirname, '../../support/blank.html'));
  const second = window.loadURL('about:blank');
  await assert.rejects(first, { code: 'ERR_ABORTED', errno: -3 });
  await second;
  assert.strictEqual(window.getURL(), 'about:blank');
});
