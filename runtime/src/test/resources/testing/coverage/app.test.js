const assert = require('assert');
const path = require('path');
const { BrowserWindow, ipcMain, utilityProcess } = require('electron');
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

  it('has code in a worker and in a utility process', async () => {
    const child = utilityProcess.fork(path.join(__dirname, 'utility.js'));
    assert.strictEqual(await new Promise((resolve) => child.once('message', resolve)), 4);
    child.kill();
    const window = new BrowserWindow({ show: false });
    await window.loadFile(path.join(__dirname, 'with-worker.html'));
    assert.strictEqual(await window.webContents.executeJavaScript('answer'), 6);
    window.destroy();
  });
});
