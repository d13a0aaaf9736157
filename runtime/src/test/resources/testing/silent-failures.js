'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const { BrowserWindow, MessageChannelMain, ipcMain } = require('electron');

async function openWindow() {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { nodeIntegration: true, contextIsolation: false },
  });
  await window.loadURL('about:blank');
  return window;
}

const inPage = (window, code) =>
  window.webContents.executeJavaScript(`const { ipcRenderer } = require('electron');\n${code}`);

describe('a silent suite', () => {
  it('forgets to start a port', () => {
    const { port1, port2 } = new MessageChannelMain();
    port2.on('message', () => assert.fail());
    port1.postMessage('hello');
  });

  it('does nothing wrong', async () => {
    const { port1, port2 } = new MessageChannelMain();
    port2.start();
    port1.postMessage('hello');
    const [{ data }] = await once(port2, 'message');
    assert.equal(data, 'hello');
    port1.close();
  });

  it('sends to a page that does not listen', async () => {
    const window = await openWindow();
    window.webContents.send('news', 1);
    window.webContents.send('other news', 2);
    await inPage(window, '1');
  });

  it('waits for an answer that does not come', async () => {
    const window = await openWindow();
    ipcMain.handle('question', () => new Promise((resolve) => setTimeout(resolve, 60_000)));
    await inPage(window, "ipcRenderer.invoke('question')");
  });

  it('is over when it turns out', async () => {
    const window = await openWindow();
    window.webContents.send('late news', 1);
  });
});
