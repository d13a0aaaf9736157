'use strict';

const { BrowserWindow, ipcMain, MessageChannelMain, utilityProcess } = require('electron');
const assert = require('node:assert');

const open = () => new BrowserWindow({ show: false });

ipcMain.handle('of the file', () => 'here');

describe('a tidy suite', () => {
  let window;
  let shared;

  before(() => {
    shared = open();
  });

  beforeEach(() => {
    window = open();
  });

  afterEach(() => {
    window.close();
  });

  after(() => shared.destroy());

  it('closes its window in a hook', async () => {
    await window.loadURL('about:blank');
    assert.strictEqual(shared.isDestroyed(), false);
  });

  it('closes what it makes', async () => {
    const { port1, port2 } = new MessageChannelMain();
    port1.on('message', () => {});
    port1.start();
    port2.close();
    ipcMain.once('never', () => {});
    ipcMain.removeAllListeners('never');
    ipcMain.handleOnce('nothing', () => {});
    ipcMain.removeHandler('nothing');
    clearTimeout(setTimeout(() => {}, 1000));
    setInterval(() => {}, 1000).unref();
    await new Promise((resolve) => setTimeout(resolve, 100));
  });

  it('sends its port to a window that goes', async () => {
    const { port1, port2 } = new MessageChannelMain();
    port1.start();
    await window.loadURL('about:blank');
    window.webContents.postMessage('port', null, [port2]);
  });
});

describe('an untidy suite', () => {
  let channel;

  before(() => {
    channel = new MessageChannelMain();
    ipcMain.on('of the suite', () => {});
  });

  it('leaves a window', () => {
    open();
  });

  it('finds no window, but what before has made', async () => {
    assert.deepStrictEqual(BrowserWindow.getAllWindows(), []);
    assert.strictEqual(ipcMain.listenerCount('of the suite'), 1);
    const answer = new Promise((resolve) => channel.port1.once('message', resolve));
    channel.port1.start();
    channel.port2.postMessage('still open');
    assert.strictEqual((await answer).data, 'still open');
  });

  it('leaves all else', () => {
    const { port1 } = new MessageChannelMain();
    port1.start();
    setInterval(() => {}, 10);
    setTimeout(() => assert.fail('a timer of another test'), 3);
    ipcMain.on('noise', () => {});
    ipcMain.handle('question', () => 'answer');
    utilityProcess.fork(`${__dirname}/endless.js`);
  });

  it('finds nothing of it', async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.strictEqual(ipcMain.listenerCount('noise'), 0);
    ipcMain.handle('question', () => 'other');
    ipcMain.removeHandler('question');
  });
});

it('finds what the file has made', () => {
  assert.throws(() => ipcMain.handle('of the file', () => {}), /second handler/);
});
