const { strictEqual, deepStrictEqual } = require('assert');
const { BrowserWindow, ipcMain, MessageChannelMain } = require('electron');

describe('a page that works for another', () => {
  let window;

  before(async () => {
    window = new BrowserWindow({
      show: false,
      webPreferences: { nodeIntegration: true, contextIsolation: false },
    });
    await window.loadURL('about:blank');
    await window.webContents.executeJavaScript(`
      const { ipcRenderer } = require('electron');
      ipcRenderer.on('work', ({ ports: [port] }) => {
        port.onmessage = ({ data }) => port.postMessage(data.map((n) => n * n));
      });
      ipcRenderer.on('sum', (event, numbers) =>
        ipcRenderer.send('sum:done', numbers.reduce((a, b) => a + b, 0)));
      'listening';
    `);
  });

  after(() => window.destroy());

  it('answers over a port', (done) => {
    const { port1, port2 } = new MessageChannelMain();
    port1.on('message', ({ data }) => {
      deepStrictEqual(data, [1, 4, 9]);
      port1.close();
      done();
    });
    port1.start();
    window.webContents.postMessage('work', null, [port2]);
    port1.postMessage([1, 2, 3]);
  });

  it('answers over IPC', async () => {
    const sum = new Promise((resolve) => ipcMain.once('sum:done', (_event, n) => resolve(n)));
    window.webContents.send('sum', [1, 2, 3]);
    strictEqual(await sum, 6);
  });

  context('when nothing is asked', () => {
    it('stays hidden', () => strictEqual(window.isVisible(), false));
  });
});
