const { BrowserWindow, ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const fs = require('node:fs');
const { scenario } = require('../../support');

scenario(async () => {
  const preload = `${__dirname}/preload.js`;
  const window = new BrowserWindow({ show: false, webPreferences: { preload } });
  const arrived = [];
  ipcMain.on('heard', (_event, text) => arrived.push(text));
  const loaded = window.loadURL('about:blank');
  window.webContents.send('say', 'sent at once');
  const stats = await new Promise((resolve, reject) => {
    fs.lstat(__filename, (error, result) => (error ? reject(error) : resolve(result)));
  });
  assert.strictEqual(stats.isFile(), true);
  assert.match(await fs.promises.readFile(preload, 'utf8'), /heard/);
  await new Promise((resolve) => setTimeout(resolve, 1));
  await loaded;
  if (arrived.length === 0) await once(ipcMain, 'heard');
  assert.deepStrictEqual(arrived, ['sent at once']);
});
