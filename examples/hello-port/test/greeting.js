const assert = require('node:assert');
const { once } = require('node:events');
const { BrowserWindow, ipcMain } = require('electron');

describe('hello-port', () => {
  afterEach(() => BrowserWindow.getAllWindows().forEach((window) => window.destroy()));

  it('gets a port from the page, and a greeting through it', async () => {
    const asked = once(ipcMain, 'greeting-port');
    require('../main');
    const [{ ports }] = await asked;
    const [{ data }] = await once(ports[0], 'message');
    assert.deepStrictEqual(data, { from: 'page', text: 'hello, main' });
  });
});
