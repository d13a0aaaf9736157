const assert = require('assert');
const path = require('path');
const { BrowserWindow, ipcMain } = require('electron');
const { answer } = require('./main-part');

describe('an app', () => {
  it('has code in three processes', async () => {
    ipcMain.handle('answer', (_event, value) => answer(value));
    const preload = path.join(__dirname, 'preload.js');
    const window = new BrowserWindow({ show: false, webPreferences: { preload } });
    const told = new Promise((resolve) => ipcMain.once('told', (_event, value) => resolve(value)));
    await window.loadFile(path.join(__dirname, 'page.html'));
    assert.strictEqual(await told, 42);
    assert.strictEqual(await window.webContents.executeJavaScript('1 + 1'), 2);
    window.destroy();
    ipcMain.removeHandler('answer');
    await import('./module.mjs');
    require('./statements');
    require('./node_modules/left-out');
  });
});
